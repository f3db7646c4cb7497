import { type Archive, isAboutHealth } from './archive.ts';
import { type Entry, kindLabels } from './entry.ts';
import { undatedFolder } from './entry-path.ts';
import { listPage, urls } from './urls.ts';

/** One page of a long list. */
export interface ListPage<Item> {
	readonly items: readonly Item[];
	/** From 1. */
	readonly number: number;
	readonly count: number;
	readonly total: number;
	readonly url: string;
	readonly previous: string | undefined;
	readonly next: string | undefined;
	/** Addresses of all pages, in order. */
	readonly urls: readonly string[];
	/** The route parameter: undefined for the first page, else `trang-2`. */
	readonly param: string | undefined;
}

/** Cuts a list into pages of `size`. An empty list still has its first page, which shows the empty state. */
export function paginate<Item>(items: readonly Item[], base: string, size: number): ListPage<Item>[] {
	const count = Math.max(1, Math.ceil(items.length / size));
	const addresses = Array.from({ length: count }, (_, index) => listPage(base, index + 1));
	return addresses.map((url, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		count,
		total: items.length,
		url,
		previous: addresses[index - 1],
		next: addresses[index + 1],
		urls: addresses,
		param: index === 0 ? undefined : `trang-${index + 1}`,
	}));
}

export interface Group<Item> {
	readonly key: string;
	readonly label: string;
	readonly items: readonly Item[];
}

/**
 * Groups a list that is already newest first under «Tháng 3/2025», «Năm 2018» (month unknown) or «Chưa rõ ngày».
 * Order is kept; the keys serve as anchors.
 */
export function groupByMonth<Item extends Entry>(items: readonly Item[]): Group<Item>[] {
	const groups = new Map<string, { label: string; items: Item[] }>();
	for (const item of items) {
		const { key, label } = monthOf(item);
		const group = groups.get(key);
		if (group) group.items.push(item);
		else groups.set(key, { label, items: [item] });
	}
	const dated = [...groups].filter(([key]) => key !== undatedKey);
	const undated = [...groups].filter(([key]) => key === undatedKey);
	return [...dated, ...undated].map(([key, group]) => ({ key, ...group }));
}

const undatedKey = 'chua-ro-ngay';

function monthOf({ date }: Entry): { key: string; label: string } {
	if (!date) return { key: undatedKey, label: 'Chưa rõ ngày' };
	if (date.on.length < 7) return { key: `nam-${date.on}`, label: `Năm ${date.on}` };
	const [year, month] = date.on.split('-') as [string, string];
	return { key: `thang-${year}-${month}`, label: `Tháng ${Number(month)}/${year}` };
}

/**
 * The entries of the same kind just before and after this one, newest first. An item outside the health sector is a
 * neighbour only of its like.
 */
export function neighboursOf(entry: Entry, archive: Archive): { before: Entry | undefined; after: Entry | undefined } {
	const list: readonly Entry[] = { 'tin-tuc': archive.news, 'van-ban': archive.documents, 'diem-tin': archive.briefs }[
		entry.kind
	];
	const index = archive.positions.get(entry.id);
	if (index === undefined) return { before: undefined, after: undefined };
	const alike = (other: Entry) => isAboutHealth(other) === isAboutHealth(entry);
	const step = (by: 1 | -1) => {
		let at = index + by;
		while (list[at] && !alike(list[at] as Entry)) at += by;
		return list[at];
	};
	return { before: step(-1), after: step(1) };
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
