import { type Alias, aliases } from '#vocabulary/aliases.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import type { Source } from './source.ts';

const byName: ReadonlyMap<string, readonly Alias[]> = (() => {
	const map = new Map<string, Alias[]>();
	for (const alias of aliases) for (const name of alias.names) map.set(name, [...(map.get(name) ?? []), alias]);
	return map;
})();

/**
 * The documents that an everyday name may mean in an entry: by its date, and by its province first. More than one only
 * where the entry's date is unknown or too vague.
 */
export function aliasesFor(name: string, { date, provinces }: Pick<Source, 'date' | 'provinces'>): readonly Alias[] {
	const valid = (byName.get(name) ?? []).filter(
		({ validFrom, validTo }) => !date || (!isAfter(validFrom, date) && !isBefore(validTo, date)),
	);
	const places = new Set(provinces.flatMap((id) => [id, provinceNames.get(id)?.currentId ?? id]));
	const local = valid.filter(({ province }) => province !== undefined && places.has(province));
	return local.length > 0 ? local : valid.filter(({ province }) => province === undefined);
}

/** Whether a day lies wholly behind a date that may be vague: «2018» is not before 2018-06-01. */
function isAfter(day: string | undefined, date: string): boolean {
	return day !== undefined && day.slice(0, date.length) > date.slice(0, 10);
}

function isBefore(day: string | undefined, date: string): boolean {
	return day !== undefined && day.slice(0, date.length) < date.slice(0, 10);
}
