import {
	addressOfId,
	type GoneAddress,
	goneOfRecords,
	type MovedAddress,
	movesOfRecords,
} from '#domain/moved-addresses.ts';
import type { AddressRecords } from '#vocabulary/addresses.ts';
import type { Entry } from '../entry.ts';
import type { VocabularyFile } from '../vocabulary/vocabulary-file.ts';

/** File that keeps what no entry can say of an address, below `content/`. */
export const recordsPath = 'tu-vung/duong-dan.json';

/** An address that an entry claims to have had. */
export interface FormerId {
	readonly entry: Entry;
	/** Place in the entry's list. */
	readonly index: number;
	readonly address: string;
}

/** What is said of addresses at which no page of its own stands any more. */
export interface AddressIndex {
	readonly formerIds: readonly FormerId[];
	/** Former address → where its page stands now. Entries come before the file of records. */
	readonly moved: ReadonlyMap<string, string>;
	readonly gone: ReadonlyMap<string, GoneAddress>;
	/** The file of records, when there is one of the right shape. */
	readonly file: VocabularyFile | undefined;
	readonly records: AddressRecords;
}

const none: AddressRecords = { moved: [], gone: [] };

/** Reads the former addresses of entries, whatever else may be wrong with these, and the file of records. */
export function indexAddresses(entries: readonly Entry[], file: VocabularyFile | undefined): AddressIndex {
	const records = file ? (file.data as AddressRecords) : none;
	const formerIds = entries.flatMap((entry) => [...formerIdsOf(entry)]);
	const moves: MovedAddress[] = [
		...formerIds.map(({ entry, address }) => ({ from: address, to: entry.url })),
		...movesOfRecords(records),
	];
	// Of two claims the first counts; a rule tells of the second.
	const moved = new Map(moves.toReversed().map(({ from, to }) => [from, to]));
	return {
		formerIds,
		moved,
		gone: new Map(goneOfRecords(records).map((record) => [record.path, record])),
		file,
		records,
	};
}

function* formerIdsOf(entry: Entry): Generator<FormerId> {
	const list = entry.data['movedFrom'];
	if (!Array.isArray(list)) return;
	for (const [index, id] of list.entries()) {
		if (typeof id === 'string') yield { entry, index, address: addressOfId(id) };
	}
}
