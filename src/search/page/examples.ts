import type { Archive } from '#domain/archive.ts';
import { citingCount } from '#domain/graph/number-pages.ts';
import { fold } from '#domain/text.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { outsideHealth, topics } from '#vocabulary/topics.ts';

/** The newest entries show what the archive is about as well as all of them. */
const mostAsked = 2000;

export interface SearchExample {
	readonly what: string;
	readonly queries: readonly string[];
}

/** Ways to ask, each with queries that this archive can answer. A way for which it has nothing is left out. */
export function searchExamples({ entries, graph, byProvince }: Archive): SearchExample[] {
	const numbers = mostFirst([...graph.numbers.values()], ({ documents }) =>
		documents.reduce((sum, document) => sum + citingCount(document), 0),
	).map(({ number }) => number);
	const texts = entries.slice(0, mostAsked).map(({ data: { title, summary = '' } }) => `${title} ${summary}`);
	const lowered = texts.map((text) => text.toLocaleLowerCase('vi'));
	const [words, otherWords] = mostFirst(
		keywords(),
		(keyword) => lowered.filter((text) => text.includes(keyword)).length,
	);
	const known = mostFirst(provinces, ({ id }) => byProvince.get(id)?.length ?? 0);
	const former = known.flatMap(({ name, mergedFrom = [] }) => mergedFrom.filter((one) => one.name !== name))[0];
	return [
		{ what: 'Số hiệu văn bản, đủ hay chỉ phần số', queries: [numbers[0], numbers[1]?.match(/\d+/)?.[0]] },
		{ what: 'Từ ngữ, có dấu hay không dấu', queries: [words, otherWords && fold(otherWords)] },
		{ what: 'Tên tỉnh, kể cả tên trước ngày 01/7/2025', queries: [known[0]?.name, former?.name] },
	]
		.map(({ what, queries }) => ({ what, queries: queries.filter((query) => query !== undefined) }))
		.filter(({ queries }) => queries.length > 0);
}

/** Of several words and with diacritics, so that leaving these out shows. */
function keywords(): string[] {
	return topics
		.filter(({ id }) => id !== outsideHealth)
		.flatMap(({ keywords: own = [] }) => own)
		.filter((keyword) => keyword.includes(' ') && keyword !== fold(keyword));
}

/** The items that have any of something, most first. */
function mostFirst<Item>(items: readonly Item[], of: (item: Item) => number): Item[] {
	const counts = items.map((item) => ({ item, count: of(item) })).filter(({ count }) => count > 0);
	return counts.sort((a, b) => b.count - a.count).map(({ item }) => item);
}
