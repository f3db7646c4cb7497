import { fold } from '#domain/text.ts';
import { currentProvince, provinceNames, provinces } from '#vocabulary/provinces.ts';
import type { ProvinceTable } from '../query/named-provinces.ts';

/** The names of all provinces: those of today, and those that ceased on 1/7/2025 where no province bears them now. */
export function provinceTable(): ProvinceTable {
	const today = new Set(provinces.map(({ name }) => fold(name)));
	const former = [...provinceNames.values()].filter(
		({ id, currentId, name }) => id !== currentId && !today.has(fold(name)),
	);
	return [
		...provinces.map(({ id, name }) => [name, id, name] as const),
		...former.map(({ name, currentId }) => [name, currentId, currentProvince(currentId)!.name] as const),
	];
}
