import { type Entry, kindLabels } from '#domain/entry.ts';
import { central } from '#vocabulary/provinces.ts';
import type { SearchFilter } from './filters.ts';

/** The filter values of an entry, as the words that readers see. Provinces are those of today. */
export function filterValues(entry: Entry, currentName: (id: string) => string): [SearchFilter, string][] {
	const values: [SearchFilter, string][] = [['loai', kindLabels[entry.kind]]];
	for (const currentId of new Set(entry.provinces.map((province) => province.currentId))) {
		values.push(['tinh', currentId === central.id ? central.name : currentName(currentId)]);
	}
	for (const { name } of entry.topics) values.push(['chu-de', name]);
	if (entry.kind === 'van-ban') values.push(['loai-van-ban', entry.type.name]);
	if (entry.date) values.push(['nam', entry.date.on.slice(0, 4)]);
	return values;
}
