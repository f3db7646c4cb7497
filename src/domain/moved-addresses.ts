import type { AddressRecords } from '#vocabulary/addresses.ts';
import { topics } from '#vocabulary/topics.ts';
import { urls } from './urls.ts';

/** An address that was published once, and where its page stands now. Both are site paths. */
export interface MovedAddress {
	readonly from: string;
	readonly to: string;
}

/** An address at which nothing stands any more, and why. */
export type GoneAddress = AddressRecords['gone'][number];

/** What can be moved: an entry with the ids that it had before. */
interface Movable {
	readonly url: string;
	readonly data: { readonly movedFrom?: readonly string[] };
}

/** The site path of an entry id, which is written without its outer slashes. */
export function addressOfId(id: string): string {
	return `/${id.replace(/^\/|\/$/g, '')}/`;
}

/** Whether an address is that of a page; a file below `/tep/` cannot be led on by a page. */
export function isPageAddress(address: string): boolean {
	return address.endsWith('/');
}

/** The former addresses that entries state of themselves. */
export function movesOfEntries(entries: Iterable<Movable>): MovedAddress[] {
	return [...entries].flatMap(({ url, data }) =>
		(data.movedFrom ?? []).map((id) => ({ from: addressOfId(id), to: url })),
	);
}

/** The former addresses that `duong-dan.json` and the vocabulary of topics state. */
export function movesOfRecords({ moved }: Pick<AddressRecords, 'moved'>): MovedAddress[] {
	return [...moved.flatMap(withMonths), ...formerTopics];
}

/** The addresses that `duong-dan.json` gives up. */
export function goneOfRecords({ gone }: Pick<AddressRecords, 'gone'>): GoneAddress[] {
	return gone.flatMap((record) => withMonthsOf(record.path).map((path) => ({ ...record, path })));
}

const formerTopics: readonly MovedAddress[] = topics.flatMap(({ id, replaces = [] }) =>
	replaces.map((former) => ({ from: urls.topic(former), to: urls.topic(id) })),
);

function withMonths({ from, to }: MovedAddress): MovedAddress[] {
	return withMonthsOf(from).map((address) => ({ from: address, to }));
}

/** The pages of the months come and go with that of their year, so one record speaks for all thirteen. */
function withMonthsOf(address: string): string[] {
	const year = /^\/nam\/(\d{4})\/$/.exec(address)?.[1];
	if (!year) return [address];
	return [address, ...Array.from({ length: 12 }, (_, index) => urls.month(year, String(index + 1).padStart(2, '0')))];
}
