import { expect, test } from 'vitest';
import { type ArchiveIndex, openIndex } from '../engine/archive-index.ts';
import type { Answer, SearchRequest } from '../engine/request.ts';
import { search } from '../engine/search.ts';
import { shardOf } from '../engine/select.ts';
import { textOf } from '../engine/shard.ts';
import { queryTables } from '../index/query-tables.ts';
import { type SamplePage, sampleFragment, sampleIndex } from '../index/sample-index.ts';
import { savedIndexParts } from './index-parts.ts';

const words = 'sởi cúm phòng chống dịch bệnh viện trạm y tế tỉnh Lai Châu Nghệ An trẻ em tiêm vắc xin tập huấn'.split(
	' ',
);
/** Enough for two shards; pseudo-random, so that scores differ. */
const pages = Array.from({ length: 1_300 }, (_, at): SamplePage => {
	const text = Array.from({ length: 30 }, (_, word) => words[(at * (word + 7) + word * word) % words.length]).join(' ');
	const month = String((at % 12) + 1).padStart(2, '0');
	return {
		url: `/tin-tuc/${at}/`,
		title: `Tin ${at}: ${text.slice(0, 30)}`,
		text,
		date: at % 50 ? `20${20 + (at % 6)}-${month}-10` : '',
		filters: { loai: [at % 3 ? 'tin-tuc' : 'van-ban'], tinh: [at % 2 ? 'lai-chau' : 'nghe-an'] },
		...(at % 3 === 0 && { number: `${at}/KH-UBND Kế hoạch` }),
	};
});

/** The texts as files of eight, in two folders as if of two publications, read by their paths. */
function saved() {
	const files = new Map<string, Uint8Array>();
	const places = pages.map(({ url, date = '' }, at) => {
		const folder = at < 700 ? 'pagefind/' : 'pagefind/ky/abc/';
		return { url, date, path: `${folder}fragment/vi_${Math.floor(at / 8)}.pf_fragment`, place: at % 8 };
	});
	for (const path of new Set(places.map((place) => place.path))) {
		const own = pages
			.filter((_, at) => places[at]!.path === path)
			.map((page) => [`vi_${page.url}`, sampleFragment(page)]);
		files.set(path, new TextEncoder().encode(`pagefind_dcd${JSON.stringify(Object.fromEntries(own))}`));
	}
	// Files of 8 that lie across the two folders begin in the second at another place.
	const first = new Map<string, number>();
	for (const [at, { path }] of places.entries()) if (!first.has(path)) first.set(path, at);
	return { files, places: places.map((place, at) => ({ ...place, place: at - first.get(place.path)! })) };
}

async function savedIndex() {
	const { files, places } = saved();
	const read = async (path: string) => files.get(path)!;
	const parts = new Map<string, Uint8Array>();
	for await (const [path, bytes] of savedIndexParts(places, read, queryTables())) parts.set(path, bytes);
	const index = await openIndex(async (path) => parts.get(path)!);
	const shards = await Promise.all(Array.from({ length: index.periods }, (_, at) => index.shard(at)));
	const urls = Array.from({ length: index.documents }, (_, hit) => {
		const shard = shardOf(hit, shards);
		const { path, place } = textOf(shard, hit - shard.offset);
		const file = JSON.parse(new TextDecoder().decode(files.get(path)!).slice('pagefind_dcd'.length));
		return (Object.values(file)[place] as { url: string }).url;
	});
	return { index, urls, parts };
}

async function answer(index: ArchiveIndex, urls: readonly string[], request: Partial<SearchRequest>) {
	let last: Answer | undefined;
	for await (last of search({ query: '', filters: {}, ...request }, index));
	const { hits, searched: _, periods: __, ...others } = last!;
	return { hits: hits.map((hit) => urls[hit]), ...others };
}

test('the index over saved pages answers like that of an archive of the same pages', async () => {
	const whole = await sampleIndex(pages, { tables: queryTables() });
	const own = await savedIndex();
	expect(own.index.periods).toBe(2);
	for (const request of [
		{ query: 'sởi' },
		{ query: 'benh vien lai chau' },
		{ query: 'phòng chống dịch', sort: 'oldest' },
		{ query: '"trẻ em tiêm"' },
		{ query: '99/KH-UBND' },
		{ query: '99' },
		{ query: 'tiêm vacxin', filters: { tinh: 'nghe-an' } },
		{ query: 'tapp huấn' },
		{ query: 'cúm', from: '2022-01-01', to: '2023-05-01' },
		{ query: 'không có từ nàyzz' },
		{ filters: { loai: 'van-ban' } },
	] as const) {
		const expected = await answer(whole.index, whole.urls, request);
		expect(await answer(own.index, own.urls, request), JSON.stringify(request)).toEqual(expected);
	}
});

test('the manifest is the last of the files, so that an index without it was not finished', async () => {
	expect([...(await savedIndex()).parts.keys()].at(-1)).toBe('muc-luc.json');
});

test('nothing saved makes an index without periods', async () => {
	const parts = new Map<string, Uint8Array>();
	for await (const [path, bytes] of savedIndexParts([], async () => new Uint8Array(), queryTables()))
		parts.set(path, bytes);
	const index = await openIndex(async (path) => parts.get(path)!);
	expect(await answer(index, [], { query: 'sởi' })).toMatchObject({ hits: [], full: 0 });
});
