import { describe, expect, it, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { citingCount, distinctionOf, newestFirst, numberedDocuments, numberView, subjectLine } from './number-pages.ts';

const news = (body: string, slug = 'tin') => sampleNews(slug, {}, { body });
const directive = (issuedOn: string) =>
	sampleDocument(`25-ct-tw-${issuedOn}`, {
		number: '25-CT/TW',
		type: 'chi-thi',
		system: 'party',
		issuer: 'ban-bi-thu',
		provinces: ['trung-uong'],
		issuedOn,
	});
const only = 'Chỉ thị 25-CT/TW ngày 25/10/2023 của Ban Bí thư.';
const both = `${only} Và Chỉ thị 25-CT/TW ngày 08/8/2018 của Ban Bí thư.`;

const viewOf = (raw: Parameters<typeof sampleArchive>[0]) =>
	numberView(sampleArchive(raw).graph.numbers.get('25-ct-tw')!);

describe('the page of a number', () => {
	test.each([
		['records the document that is only cited', { news: [news(only)] }, 'record'],
		['forwards to it once it is held', { news: [news(only)], documents: [directive('2023-10-25')] }, 'forward'],
		['forwards when nobody cites it', { documents: [directive('2023-10-25')] }, 'forward'],
		['offers a choice of two, held or not', { news: [news(both)], documents: [directive('2023-10-25')] }, 'choice'],
		[
			'offers a choice of two that are held',
			{ documents: [directive('2023-10-25'), directive('2018-08-08')] },
			'choice',
		],
	] as const)('%s', (_, raw, kind) => {
		expect(viewOf(raw).kind).toBe(kind);
	});

	it('as some write it forwards to the one as it is written in full', () => {
		const body = 'Nghị định 30/NĐ-CP ngày 05/3/2020 của Chính phủ. Theo Nghị định 30/2020/NĐ-CP.';
		const { numbers } = sampleArchive({ news: [news(body)] }).graph;
		expect([...numbers.values()].map((page) => [page.number, numberView(page).kind])).toEqual([
			['30/NĐ-CP', 'forward'],
			['30/2020/NĐ-CP', 'record'],
		]);
	});

	it('without a year is a choice of all years, with the mentions that tell none', () => {
		const body = 'Nghị định 30/2020/NĐ-CP, Nghị định 30/2018/NĐ-CP. Theo Nghị định 30/NĐ-CP.';
		const page = sampleArchive({ news: [news(body)] }).graph.numbers.get('30-nd-cp')!;
		expect(numberView(page)).toMatchObject({ kind: 'choice', documents: [{ date: '2020' }, { date: '2018' }] });
		expect(page.open.map(({ mention }) => mention.text)).toEqual(['30/NĐ-CP']);
	});

	it('stays where it was when the document comes to be held under another form of its number', () => {
		const body = 'Nghị định 30/NĐ-CP ngày 05/3/2020 của Chính phủ.';
		const decree = sampleDocument('30-2020-nd-cp', {
			number: '30/2020/NĐ-CP',
			type: 'nghi-dinh',
			issuer: 'chinh-phu',
			issuedOn: '2020-03-05',
			provinces: ['trung-uong'],
		});
		const { numbers } = sampleArchive({ news: [news(body)], documents: [decree] }).graph;
		expect(numberView(numbers.get('30-nd-cp')!)).toMatchObject({
			kind: 'forward',
			document: { number: '30/2020/NĐ-CP' },
		});
	});

	it('does not forward while a mention may mean another document', () => {
		const archive = sampleArchive({ documents: [directive('2023-10-25')] });
		const page = archive.graph.numbers.get('25-ct-tw')!;
		const [from] = sampleArchive({ news: [news(both)] }).graph.links.values();
		const open = [{ ...from![0]!, reason: 'chưa rõ', candidates: [], slug: page.slug }];
		expect(numberView({ ...page, open }).kind).toBe('choice');
	});

	it('lists the newest document first, by term where no day is known', () => {
		const body = 'Nghị quyết 21-NQ/TW (khóa X), Nghị quyết 21-NQ/TW (khóa XII), Nghị quyết 21-NQ/TW ngày 16/6/2022.';
		const { documents } = sampleArchive({ news: [news(body)] }).graph.numbers.get('21-nq-tw')!;
		expect(newestFirst(documents).map(({ identity }) => identity?.period)).toEqual(['XIII', 'XII', 'X']);
	});
});

test('numbers are listed as people count, and documents of one number newest first', () => {
	const body = 'Quyết định 100/QĐ-TTg, Quyết định 9/QĐ-TTg, Kế hoạch 20/KH-UBND.';
	const { graph } = sampleArchive({
		news: [news(`${body}\n\n${both}`)],
		documents: [sampleDocument('x', { numberMissing: 'mất' })],
	});
	expect(numberedDocuments(graph).map(({ number, date }) => `${number} ${date ?? ''}`.trim())).toEqual([
		'9/QĐ-TTg',
		'20/KH-UBND',
		'25-CT/TW 2023-10-25',
		'25-CT/TW 2018-08-08',
		'100/QĐ-TTg',
	]);
});

test('a document is counted once for each entry that mentions it', () => {
	const { graph } = sampleArchive({ news: [news(`${only}\n\n${only}`), news(only, 'hai')] });
	expect(citingCount(graph.numbers.get('25-ct-tw')!.documents[0]!)).toBe(2);
});

describe('what tells documents of one number apart', () => {
	it('is type, issuer, day and the term of the party', () => {
		const archive = sampleArchive({ news: [news(both)] });
		const { documents } = archive.graph.numbers.get('25-ct-tw')!;
		expect(newestFirst(documents).map((document) => distinctionOf(document, archive))).toEqual([
			'Chỉ thị 25-CT/TW, Ban Bí thư, 25/10/2023 (khóa XIII)',
			'Chỉ thị 25-CT/TW, Ban Bí thư, 08/8/2018 (khóa XII)',
		]);
	});

	test.each([
		['the term once where no day is known', 'Nghị quyết 21-NQ/TW (khóa X).', '21-nq-tw', /khóa X$/],
		['a year, which is no term', 'Nghị định 30/2020/NĐ-CP.', '30-2020-nd-cp', /năm 2020$/],
		['no term where none is known', 'Nghị quyết 21-NQ/TW.', '21-nq-tw', /chưa rõ khóa$/],
	])('says %s', (_, body, slug, expected) => {
		const archive = sampleArchive({ news: [news(body)] });
		expect(distinctionOf(archive.graph.numbers.get(slug)!.documents[0]!, archive)).toMatch(expected);
	});
});

describe('the subject of a document in one line', () => {
	const lineOf = (abstract: string) => {
		const archive = sampleArchive({ documents: [sampleDocument('a', { number: '1/KH-SYT', abstract })] });
		return subjectLine(archive.graph.documents[0]!, archive);
	};

	it('is whole when it is short', () => {
		expect(lineOf('Về y tế cơ sở')).toBe('Về y tế cơ sở');
	});

	it('is cut between words, without a comma before the dots', () => {
		expect(lineOf(`${'a'.repeat(80)}, bốn năm sáu`)).toBe(`${'a'.repeat(80)}, bốn năm …`);
		expect(lineOf(`${'a'.repeat(84)} bốn, năm sáu bảy`)).toBe(`${'a'.repeat(84)} bốn …`);
	});

	it('is absent for a document that is only cited', () => {
		const archive = sampleArchive({ news: [news(only)] });
		expect(subjectLine(archive.graph.numbers.get('25-ct-tw')!.documents[0]!, archive)).toBeUndefined();
	});
});
