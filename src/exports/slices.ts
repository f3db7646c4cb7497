import { isAboutHealth, yearOf } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { undatedFolder } from '#domain/entry-path.ts';
import { central, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';

/** A part of the table of all entries that has files of its own. */
export interface Slice {
	/** The name of its files below `/du-lieu/`: `tinh-thanh/lai-chau`. */
	readonly name: string;
	readonly title: string;
	/** In the order of tables. */
	readonly entries: readonly Entry[];
}

/** How the table of all entries is cut, for those who explain it. */
export const sliceKinds = [
	{
		folder: 'tinh-thanh',
		title: 'Theo tỉnh',
		description: 'Mục về mỗi tỉnh ngày nay và về trung ương, như trang của tỉnh: không kể mục ngoài ngành y tế.',
		names: [central, ...provinces].map(({ id, name }) => ({ id, name })),
	},
	{
		folder: 'chu-de',
		title: 'Theo chủ đề',
		description: 'Mục có chủ đề ấy là chủ đề chính hoặc phụ.',
		names: topics.map(({ id, name }) => ({ id, name })),
	},
	{
		folder: 'nam',
		title: 'Theo năm',
		description: `Mục có ngày trong năm ấy; «${undatedFolder}» là mục không rõ ngày.`,
		/** Years have files only where there are entries. */
		names: [],
	},
] as const;

/**
 * The slices by province of today and topic, those without entries too, so that their addresses stay; and by year. `entries`
 * come in the order of tables.
 */
export function slicesOf(entries: readonly Entry[]): Slice[] {
	const [byProvince, byTopic, byYear] = sliceKinds;
	const ofProvince = grouped(entries.filter(isAboutHealth), ({ provinces: own }) =>
		own.map(({ currentId }) => currentId),
	);
	const ofTopic = grouped(entries, ({ topics: own }) => own.map(({ id }) => id));
	const ofYear = grouped(entries, (entry) => [yearOf(entry)]);
	const named = (
		{ folder, names }: typeof byProvince | typeof byTopic,
		groups: ReadonlyMap<string, readonly Entry[]>,
	) =>
		names.map(({ id, name }) => ({
			name: `${folder}/${id}`,
			title: `Mọi mục: ${name}`,
			entries: groups.get(id) ?? [],
		}));
	return [
		...named(byProvince, ofProvince),
		...named(byTopic, ofTopic),
		...[...ofYear.keys()].sort().map((year) => ({
			name: `${byYear.folder}/${year}`,
			title: year === undatedFolder ? 'Mọi mục: không rõ ngày' : `Mọi mục: năm ${year}`,
			entries: ofYear.get(year) ?? [],
		})),
	];
}

function grouped(entries: readonly Entry[], keysOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const key of new Set(keysOf(entry))) {
			const group = groups.get(key);
			if (group) group.push(entry);
			else groups.set(key, [entry]);
		}
	}
	return groups;
}
