import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import type { PageKind } from '../page-kind.ts';
import { sampleSources } from '../sample-sources.ts';
import { briefPages, documentPages, newsPages } from './reading-pages.ts';
import type { ReadingView } from './reading-view.ts';

const withdrawn = { reason: 'Sai', on: '2025-05-01', replacedBy: 'van-ban/ke-hoach/1-kh' };
const sources = sampleSources(
	sampleArchive({
		news: [
			sampleNews('mot', { title: 'Tin một', summary: 'Theo Kế hoạch 1/KH-SYT ngày 17/3/2025.' }),
			sampleNews('bo', { title: 'Tin phải gỡ', summary: 'Nêu tên người bệnh', withdrawn }),
		],
		documents: [
			sampleDocument('1-kh', { summary: 'Tóm tắt' }),
			sampleDocument('khac', { number: '2/KH-SYT' }),
			sampleDocument('co-nam', { number: '01/2025/TT-BYT', type: 'thong-tu', issuer: 'bo-y-te' }),
		],
		briefs: [sampleBrief('tom', { summary: 'Theo Kế hoạch 1/KH-SYT ngày 17/3/2025.' })],
	}),
);
const pagesOf = (kind: PageKind<ReadingView>) => [...kind.pages(sources)];
const viewOf = (kind: PageKind<ReadingView>, slug: string) =>
	pagesOf(kind)
		.find(({ params }) => params['slug'] === slug)!
		.view();

test('every entry has a page, a withdrawn one too', () => {
	expect(
		[newsPages, documentPages, briefPages].map((kind) => [kind.route, pagesOf(kind).map((page) => page.params)]),
	).toEqual([
		[
			'tin-tuc/[folder]/[slug]',
			[
				{ folder: '2025', slug: 'mot' },
				{ folder: '2025', slug: 'bo' },
			],
		],
		[
			'van-ban/[type]/[slug]',
			[
				{ type: 'ke-hoach', slug: '1-kh' },
				{ type: 'ke-hoach', slug: 'khac' },
				{ type: 'thong-tu', slug: 'co-nam' },
			],
		],
		['diem-tin/[folder]/[slug]', [{ folder: '2025', slug: 'tom' }]],
	]);
});

describe('a withdrawn entry', () => {
	test('tells when and why it went and what replaces it, and nothing of what it said', () => {
		const view = viewOf(newsPages, 'bo');
		expect(view).toMatchObject({
			title: 'Mục đã gỡ',
			withdrawal: { on: '2025-05-01', reason: 'Sai', replacement: { url: '/van-ban/ke-hoach/1-kh/', name: 'Tin' } },
		});
		expect(JSON.stringify(view)).not.toMatch(/Tin phải gỡ|người bệnh/);
	});

	test('shows no text', () => {
		expect(pagesOf(newsPages).map(({ body }) => body?.path.slug)).toEqual(['mot', undefined]);
		expect(viewOf(newsPages, 'bo').article).toBeUndefined();
	});
});

test('a document is called by number, year and issuer, which tell it from its namesakes, other items by their title', () => {
	expect(viewOf(documentPages, '1-kh').title).toBe('Kế hoạch 1/KH-SYT năm 2025, Sở Y tế Lai Châu');
	expect(viewOf(documentPages, 'co-nam').title).toBe('Thông tư 01/2025/TT-BYT, Bộ Y tế');
	expect(viewOf(newsPages, 'mot').title).toBe('Tin một');
});

test('what a summary cites is linked, in the lead of a news item and in place of the text of a brief', () => {
	const target = { href: '/van-ban/ke-hoach/1-kh/', mark: 'held', unsure: true };
	const runs = [{ text: 'Theo Kế hoạch ' }, { text: '1/KH-SYT', target }, { text: ' ngày 17/3/2025.' }];
	expect(viewOf(newsPages, 'mot').article).toMatchObject({ head: { lead: runs, marks: ['held'] }, summary: undefined });
	expect(viewOf(briefPages, 'tom').article).toMatchObject({ head: { lead: undefined }, summary: runs });
});

test('only a document tells of effect and of what mentions it', () => {
	expect(viewOf(newsPages, 'mot').article!.document).toBeUndefined();
	const { document } = viewOf(documentPages, '1-kh').article!;
	expect(document!.effect.status).toBe('unverified');
	expect(document!.citedIn.groups.map(({ label, total }) => [label, total])).toEqual([
		['Tin tức', 1],
		['Điểm tin', 1],
	]);
});

test('a related entry comes without the digest that its line does not show', () => {
	const [related] = viewOf(documentPages, 'khac').article!.related;
	expect(related!.card).toMatchObject({ url: '/van-ban/ke-hoach/1-kh/', summary: undefined });
	expect(related!.reason).toContain('tỉnh Lai Châu');
});
