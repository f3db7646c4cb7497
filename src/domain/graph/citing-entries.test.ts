import { describe, expect, it } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { type CitingGroup, citingGroups, openSentences } from './citing-entries.ts';

const decision = 'Quyết định số 659/QĐ-TTg ngày 20/5/2020 của Thủ tướng Chính phủ';
const news = (slug: string, publishedAt: string, body: string, more: object = {}) =>
	sampleNews(slug, { publishedAt, ...more }, { body });

function citing(raw: Parameters<typeof sampleArchive>[0]): CitingGroup[] {
	const archive = sampleArchive(raw);
	const document = archive.graph.numbers.get('659-qd-ttg')!.documents[0]!;
	return citingGroups(document.citedIn, archive.byId);
}
const idsOf = (groups: readonly CitingGroup[]) =>
	groups.map(({ label, entries }) => [label, ...entries.map(({ entry }) => entry.path.slug)]);

describe('the entries that mention a document', () => {
	it('come by kind, documents first, and newest first', () => {
		const groups = citing({
			briefs: [sampleBrief('diem', { summary: `Theo ${decision}.` })],
			news: [news('cu', '2024-01-01', decision), news('moi', '2025-01-01', decision)],
			documents: [sampleDocument('ke-hoach', {}, { body: decision })],
		});
		expect(idsOf(groups)).toEqual([
			['Văn bản', 'ke-hoach'],
			['Tin tức', 'moi', 'cu'],
			['Điểm tin', 'diem'],
		]);
	});

	it('are cut where there are too many of a kind, and counted', () => {
		const archive = sampleArchive({
			news: ['1', '2', '3'].map((day) => news(`tin-${day}`, `2025-01-0${day}`, `${decision}. ${decision}.`)),
			documents: [sampleDocument('ke-hoach', {}, { body: decision })],
		});
		const groups = citingGroups(archive.graph.numbers.get('659-qd-ttg')!.documents[0]!.citedIn, archive.byId, 2);
		expect(idsOf(groups)).toEqual([
			['Văn bản', 'ke-hoach'],
			['Tin tức', 'tin-3', 'tin-2'],
		]);
		expect(groups.map(({ total }) => total)).toEqual([1, 3]);
	});

	it('leave out a kind that none is of', () => {
		expect(idsOf(citing({ news: [news('tin', '2025-01-01', decision)] }))).toEqual([['Tin tức', 'tin']]);
	});

	it('stand once each, with every sentence and its place', () => {
		const [group] = citing({
			news: [news('tin', '2025-01-01', `Một câu. Theo ${decision}.\n\nThực hiện Quyết định 659/QĐ-TTg.`)],
		});
		expect(group!.entries).toHaveLength(1);
		expect(group!.entries[0]!.quotes.map(({ sentence, url, confidence }) => [sentence.text, url, confidence])).toEqual([
			[`Theo ${decision}.`, '/tin-tuc/2025/tin/#vien-dan--1', 'certain'],
			['Thực hiện Quyết định 659/QĐ-TTg.', '/tin-tuc/2025/tin/#vien-dan--2', 'certain'],
		]);
	});

	it('quote a sentence once, where it has a place, whatever the summary repeats', () => {
		const [group] = citing({ news: [news('tin', '2025-01-01', `${decision}.`, { summary: `${decision}.` })] });
		expect(group!.entries[0]!.quotes.map(({ field, url }) => [field, url])).toEqual([
			['body', '/tin-tuc/2025/tin/#vien-dan--1'],
		]);
	});

	it('lead to the page itself from a title or summary, and tell the place in the title', () => {
		const title = 'Về Quyết định 659/QĐ-TTg';
		const [group] = citing({ news: [news('tin', '2025-01-01', '', { title, summary: `Theo ${decision}.` })] });
		const [{ inTitle, quotes }] = group!.entries as [(typeof group & object)['entries'][number]];
		expect(inTitle.map(({ start, end }) => title.slice(start, end))).toEqual(['659/QĐ-TTg']);
		expect(quotes.map(({ field, url }) => [field, url])).toEqual([
			['title', '/tin-tuc/2025/tin/'],
			['summary', '/tin-tuc/2025/tin/'],
		]);
	});
});

describe('the sentences of an entry with mentions that lead to no one document', () => {
	const sentencesOf = (...paragraphs: string[]) => {
		const archive = sampleArchive({ news: [news('tin', '2025-01-01', paragraphs.join('\n\n'))] });
		const entry = archive.byId.get('tin-tuc/2025/tin')!;
		return openSentences(entry, archive.graph.open.get(entry.id) ?? []);
	};

	it('stand once each, with all of their places', () => {
		const text = 'Luật số 51/202/QH15 và Luật số 52/202/QH15.';
		const found = sentencesOf(text, 'Luật số 53/202/QH15.');
		expect(found.map(({ quotes }) => quotes.map(({ url }) => url.split('#')[1]))).toEqual([
			['vien-dan--1', 'vien-dan--2'],
			['vien-dan--3'],
		]);
	});

	it('tell a reason that several share once, with a small letter', () => {
		const [found] = sentencesOf('Luật số 51/202/QH15 và Luật số 52/202/QH15.');
		expect(found!.reasons).toMatchObject([
			{ reason: expect.stringMatching(/^viết/), texts: ['51/202/QH15', '52/202/QH15'] },
		]);
	});

	it('begin a reason with a small letter, unless capitals follow', () => {
		const entry = { url: '/a/' };
		const mention = { field: 'body', index: 0, text: 'x', start: 0, end: 1, sentence: { text: 'x', start: 0, end: 1 } };
		const reasonOf = (reason: string) =>
			openSentences(entry, [{ mention, reason, candidates: [] } as never])[0]!.reasons[0]!.reason;
		expect(reasonOf('Chưa rõ số')).toBe('chưa rõ số');
		expect(reasonOf('UBND chưa công bố')).toBe('UBND chưa công bố');
	});
});
