import { type AddressRecords, addressRecords } from '#vocabulary/addresses.ts';
import { addressName } from './address-names.ts';
import { type Archive, sourceOf } from './archive.ts';
import { buildCitationGraph } from './graph/citation-graph.ts';
import { listAddresses } from './list-addresses.ts';
import { type GoneAddress, goneOfRecords, isPageAddress, movesOfEntries, movesOfRecords } from './moved-addresses.ts';
import { urls } from './urls.ts';

/** The addresses of pages that stand elsewhere now, each with where that is. */
export function pathsOfMoved(archive: Archive, records = addressRecords) {
	const targets = targetsOf(archive, records);
	return freeAddresses([...targets.keys()], archive).map((from) => {
		const to = targets.get(from)!;
		return { params: { address: from.slice(1, -1) }, props: { moved: { to, name: addressName(to, archive) } } };
	});
}

/** The addresses of pages that are gone, each with what there is to say of it. */
export function pathsOfGone(archive: Archive, records = addressRecords) {
	const all = [...withdrawnNumbers(archive), ...goneOfRecords(records)];
	// What a publisher wrote counts more than what follows from a withdrawal.
	const gone = new Map(all.map((record) => [record.path, record]));
	const moved = targetsOf(archive, records);
	const only = [...gone.keys()].filter((address) => !moved.has(address));
	return freeAddresses(only, archive).map((address) => {
		const { on, reason, replacedBy: url } = gone.get(address)!;
		const replacement = url === undefined ? undefined : { url, name: addressName(url, archive) };
		return { params: { address: address.slice(1, -1) }, props: { gone: { address, on, reason, replacement } } };
	});
}

/** Former address → where its page stands now. */
function targetsOf({ entries, withdrawn }: Archive, records: AddressRecords): Map<string, string> {
	const moves = [...movesOfRecords(records), ...movesOfEntries([...entries, ...withdrawn])];
	return new Map(moves.map(({ from, to }) => [from, to]));
}

/** The pages of numbers that none but withdrawn entries name: they went with these, and nothing is told of them. */
function withdrawnNumbers({ withdrawn }: Archive): GoneAddress[] {
	return withdrawn
		.toSorted((a, b) => (a.data.withdrawn!.on < b.data.withdrawn!.on ? -1 : 1))
		.flatMap((entry) => {
			const { numbers } = buildCitationGraph([sourceOf(entry)]);
			const { on } = entry.data.withdrawn!;
			const reason = 'Không còn mục nào trong kho nhắc đến số này.';
			return [...numbers.keys()].map((slug) => ({ path: urls.number(slug), on, reason }));
		});
}

/** Where a page has come to stand again, it wins over what is said of its absence. */
function freeAddresses(addresses: readonly string[], archive: Archive): string[] {
	if (addresses.length === 0) return [];
	const live = new Set([...listAddresses(archive), ...[...archive.graph.numbers.keys()].map(urls.number)]);
	return addresses.filter(
		(address) => isPageAddress(address) && !live.has(address) && !archive.byId.has(address.slice(1, -1)),
	);
}
