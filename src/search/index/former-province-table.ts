import { fold } from '#domain/text.ts';
import { currentProvince, provinceNames } from '#vocabulary/provinces.ts';
import type { ProvinceTable } from '../query/former-provinces.ts';

/** The provinces that ceased to exist on 1/7/2025 under names that no province bears now. */
export function formerProvinceTable(): ProvinceTable {
	const names = [...provinceNames.values()];
	const current = new Set(names.filter(({ id, currentId }) => id === currentId).map(({ name }) => fold(name)));
	return names
		.filter(({ id, currentId, name }) => id !== currentId && !current.has(fold(name)))
		.map(({ name, currentId }) => [name, currentId, currentProvince(currentId)!.name]);
}
