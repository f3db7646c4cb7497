import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { UnknownTarget } from '#domain/graph/citation-graph.ts';
import type { FileSizes } from './large-files.ts';

/** The parts in which the measures are told. */
export const healthGroups = {
	'thoi-gian-va-nguon': 'Thời gian và nguồn',
	'noi-dung': 'Nội dung',
	'van-ban-va-vien-dan': 'Văn bản và viện dẫn',
	'muc-da-go': 'Gỡ và thay thế',
} as const;

export type HealthGroup = keyof typeof healthGroups;

/** What the measures ask of besides the entry itself. */
export interface Known {
	readonly archive: Archive;
	/** Relations and overrides that lead to no one document, by the id of their entry. */
	readonly unknownTargets: ReadonlyMap<string, readonly UnknownTarget[]>;
	/** Undefined when nobody has looked. */
	readonly fileSizes: FileSizes | undefined;
}

/** What a measure finds in one entry. */
export interface Finding {
	/** Why, or what exactly; shown beside the entry. */
	readonly note?: string | undefined;
	/** Places of the entry that are concerned, where there can be several. */
	readonly places?: number;
}

/** Which entries can have what is measured. */
export type Among = 'all' | 'documents' | 'texts' | 'withdrawn';

/** Something that an entry may lack. */
export interface Measure {
	/** Stands in addresses, so it stays. */
	readonly id: string;
	readonly group: HealthGroup;
	/** A heading: «Chưa rõ nguồn». */
	readonly label: string;
	/** Above a column of numbers, in words that may stand on lines of their own: «Chưa rõ nguồn». */
	readonly column: string;
	/** After a number in a sentence: «chưa rõ nguồn»; only the measures that the first line names have one. */
	readonly brief?: string;
	readonly why: string;
	readonly advice: string;
	readonly among: Among;
	/** Somebody can and should add it; what is not so is only told. */
	readonly gap: boolean;
	/** Needs the sizes of files, and is left out without them. */
	readonly needsFiles?: boolean;
	readonly find: (entry: Entry, known: Known) => Finding | undefined;
}

/** Whether an entry can have what a measure counts. Withdrawn entries count for those about withdrawal only. */
export function concerns({ among }: Measure, entry: Entry): boolean {
	if (among === 'withdrawn' || entry.data.withdrawn) return among === 'withdrawn' && Boolean(entry.data.withdrawn);
	if (among === 'documents') return entry.kind === 'van-ban';
	return among === 'all' || entry.kind !== 'diem-tin';
}
