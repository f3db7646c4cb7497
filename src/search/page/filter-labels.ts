import { kindLabels } from '#domain/entry.ts';
import { completeness } from '#vocabulary/closed-lists.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { central, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import type { SearchFilter } from '../filters.ts';
import { recordKind } from '../index-fields.ts';
import type { FilterChoices } from './filter-choices.ts';

/** Filter → value → label. */
export type FilterLabels = Readonly<Partial<Record<SearchFilter, Readonly<Record<string, string>>>>>;

/** The labels of values that an address may hold although the archive has nothing of them, so that no list offers them. */
export function labelsBeside(choices: readonly FilterChoices[]): FilterLabels {
	const known: FilterLabels = {
		loai: { ...kindLabels, [recordKind.id]: recordKind.label },
		tinh: Object.fromEntries([central, ...provinces].map(({ id, name, shortName = name }) => [id, shortName])),
		'chu-de': Object.fromEntries(topics.map(({ id, name }) => [id, name])),
		'loai-van-ban': Object.fromEntries(documentTypes.map(({ id, name }) => [id, name])),
		'muc-do': completeness,
	};
	return Object.fromEntries(
		Object.entries(known).map(([filter, labels]) => {
			const offered = new Set(choices.find(({ name }) => name === filter)?.values.map(({ id }) => id));
			return [filter, Object.fromEntries(Object.entries(labels).filter(([id]) => !offered.has(id)))];
		}),
	);
}
