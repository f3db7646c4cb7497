import { central, provinces } from '#vocabulary/provinces.ts';
import type { Archive } from './archive.ts';

/** A province, or the central level, with the number of entries about it. */
export interface ProvinceCount {
	readonly id: string;
	/** As lists show it: «TP. Hồ Chí Minh». */
	readonly name: string;
	/** An entry about several provinces counts in each; items outside the health sector count nowhere. */
	readonly count: number;
	/** The provinces that merged into it. */
	readonly former: readonly string[];
}

/** The central level, then all 34 provinces in alphabetical order. */
export function provinceCounts({ byProvince }: Pick<Archive, 'byProvince'>): ProvinceCount[] {
	const count = (id: string) => byProvince.get(id)?.length ?? 0;
	return [
		{ id: central.id, name: central.name, count: count(central.id), former: [] },
		...provinces.map(({ id, name, shortName = name, mergedFrom = [] }) => ({
			id,
			name: shortName,
			count: count(id),
			former: mergedFrom.map((province) => province.name),
		})),
	];
}
