import data from '../../content/tu-vung/tinh-thanh.json' with { type: 'json' };
import { provincesFile } from './shapes.ts';

export type Province = (typeof provinces)[number];

export interface ProvinceName {
	readonly id: string;
	readonly name: string;
	readonly fullName: string;
	/** The name as lists show it. */
	readonly shortName: string;
	/** The id of the province that covers this territory today. */
	readonly currentId: string;
	/** Last day on which the former province existed; absent for a current one. */
	readonly until?: string;
}

/** Entries about the whole country or the central level. Not a province. */
export const central = {
	id: 'trung-uong',
	name: 'Trung ương',
	fullName: 'Trung ương',
	shortName: 'Trung ương',
} as const;

const byVietnamese = new Intl.Collator('vi');

/** The 34 provinces since 2025-07-01 (Resolution 202/2025/QH15), in Vietnamese alphabetical order. */
export const provinces = provincesFile.parse(data).provinces.sort((a, b) => byVietnamese.compare(a.name, b.name));

/** Every name an entry may carry: current provinces, former ones, and the central level. */
export const provinceNames: ReadonlyMap<string, ProvinceName> = new Map([
	[central.id, { ...central, currentId: central.id }],
	...provinces.map(
		({ id, name, fullName, shortName = name }) => [id, { id, name, fullName, shortName, currentId: id }] as const,
	),
	...provinces.flatMap(({ id: currentId, since, mergedFrom = [] }) =>
		mergedFrom.map(
			(former) =>
				[
					former.id,
					{ ...former, shortName: former.name, currentId, ...(since && { until: dayBefore(since) }) },
				] as const,
		),
	),
]);

const currentById: ReadonlyMap<string, Province> = new Map(provinces.map((province) => [province.id, province]));

/** The current province with this id, or undefined for a former one, the central level or an unknown id. */
export function currentProvince(id: string): Province | undefined {
	return currentById.get(id);
}

/** The name record for an id that the schema has accepted. Throws on an unknown id. */
export function provinceName(id: string): ProvinceName {
	const found = provinceNames.get(id);
	if (!found) throw new Error(`Unknown province id: ${id}`);
	return found;
}

/** Letters count, tone marks and case do not: «Hoà Bình», «Hòa Bình» and «HÒA BÌNH» are one name, in NFC or NFD. */
const sameName = new Intl.Collator('vi', { sensitivity: 'base' });

/**
 * The province that a name meant on a day (ISO date), by id or Vietnamese name.
 * A former name used after the merger still resolves, with `former: true`, so that search and checks can say so.
 */
export function provinceOn(nameOrId: string, day: string): { province: ProvinceName; former: boolean } | undefined {
	for (const province of provinceNames.values()) {
		if (province.id === nameOrId || sameName.compare(province.name, nameOrId) === 0) {
			return { province, former: province.until !== undefined && day > province.until };
		}
	}
	return undefined;
}

function dayBefore(day: string): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return date.toISOString().slice(0, 10);
}
