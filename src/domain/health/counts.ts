import type { Entry } from '#domain/entry.ts';
import type { MeasureResult } from './health-of.ts';

/** Measure id → how many entries of a part of the archive it concerns; zeros included. */
export type Counts = Readonly<Record<string, number>>;

/** The counts of every part into which `partOf` divides the entries; entries without a part are not counted. */
export function countsByPart(
	results: readonly Pick<MeasureResult, 'id' | 'found'>[],
	partOf: (entry: Entry) => string | undefined,
): (part: string) => Counts {
	const counts = results.map(({ id, found }) => {
		const parts = new Map<string, number>();
		for (const { entry } of found) {
			const part = partOf(entry);
			if (part !== undefined) parts.set(part, (parts.get(part) ?? 0) + 1);
		}
		return [id, parts] as const;
	});
	return (part) => Object.fromEntries(counts.map(([id, parts]) => [id, parts.get(part) ?? 0]));
}
