import { type Entry, kindLabels } from './entry.ts';
import { undatedFolder } from './entry-path.ts';
import { urls } from './urls.ts';

export interface Group<Item> {
	readonly key: string;
	readonly label: string;
	readonly items: readonly Item[];
}

/**
 * Groups a list that is already newest first under «Tháng 3/2025», «Năm 2018» (month unknown) or «Chưa rõ ngày».
 * Order is kept; the keys serve as anchors. `monthUnknown` stands in place of the year where the page names it already.
 */
export function groupByMonth<Item extends Pick<Entry, 'date'>>(
	items: readonly Item[],
	monthUnknown?: string,
): Group<Item>[] {
	const groups = new Map<string, { label: string; items: Item[] }>();
	for (const item of items) {
		const { key, label } = monthOf(item, monthUnknown);
		const group = groups.get(key);
		if (group) group.items.push(item);
		else groups.set(key, { label, items: [item] });
	}
	const dated = [...groups].filter(([key]) => key !== undatedKey);
	const undated = [...groups].filter(([key]) => key === undatedKey);
	return [...dated, ...undated].map(([key, group]) => ({ key, ...group }));
}

const undatedKey = 'chua-ro-ngay';

function monthOf({ date }: Pick<Entry, 'date'>, monthUnknown: string | undefined): { key: string; label: string } {
	if (!date) return { key: undatedKey, label: 'Chưa rõ ngày' };
	if (date.on.length < 7) return { key: `nam-${date.on}`, label: monthUnknown ?? `Năm ${date.on}` };
	const [year, month] = date.on.split('-') as [string, string];
	return { key: `thang-${year}-${month}`, label: `Tháng ${Number(month)}/${year}` };
}

/** The path from the home page down to an entry. */
export function trailOf(entry: Entry): { label: string; url: string }[] {
	if (entry.kind === 'van-ban') {
		return [
			{ label: kindLabels[entry.kind], url: urls.documents() },
			{ label: entry.type.name, url: urls.documentType(entry.type.id) },
		];
	}
	const { folder } = entry.path;
	return [
		{ label: kindLabels[entry.kind], url: entry.kind === 'tin-tuc' ? urls.news() : urls.briefs() },
		{ label: folderLabel(folder), url: urls.folder(entry.kind, folder) },
	];
}

/** «Năm 2025», or «Chưa rõ ngày» for the folder, or year, of undated items. */
export function folderLabel(folder: string): string {
	return folder === undatedFolder ? 'Chưa rõ ngày' : `Năm ${folder}`;
}
