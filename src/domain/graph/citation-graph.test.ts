import { describe, expect, it, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import type { CitationGraph } from './citation-graph.ts';
import { documentUrl } from './naming.ts';

const news = (slug: string, body: string, more: object = {}) => sampleNews(slug, more, { body });
const plan = (number: string, more: object = {}, body = '') =>
	sampleDocument(
		`${number}-${Object.values(more).join('-')}`.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
		{ number, ...more },
		{ body },
	);
const directive = (issuedOn: string) =>
	plan('25-CT/TW', {
		type: 'chi-thi',
		system: 'party',
		issuer: 'ban-bi-thu',
		provinces: ['trung-uong'],
		issuedOn,
		title: `Chỉ thị ${issuedOn}`,
	});

/** `«text» → key, confidence` of each link of an entry, in order; open mentions as `«text» → ?`. */
function leadsOf(graph: CitationGraph, id: string): string[] {
	return [
		...(graph.links.get(id) ?? []).map(({ mention, to, confidence }) => ({
			at: mention,
			line: `«${mention.text}» → ${to.key}, ${confidence}`,
		})),
		...(graph.open.get(id) ?? []).map(({ mention }) => ({ at: mention, line: `«${mention.text}» → ?` })),
	]
		.sort((a, b) => (a.at.index ?? -1) - (b.at.index ?? -1))
		.map(({ line }) => line);
}
const leads = (body: string, more: object = {}, others: Parameters<typeof sampleArchive>[0] = {}) =>
	leadsOf(
		sampleArchive({ ...others, news: [news('tin', body, more), ...(others.news ?? [])] }).graph,
		'tin-tuc/2025/tin',
	);

describe('a full number', () => {
	it.each<[string, string, string[]]>([
		[
			'with year and issuer is certain',
			'Quyết định số 659/QĐ-TTg ngày 20/5/2020 của Thủ tướng Chính phủ',
			['«659/QĐ-TTg» → nn/qd/ttg/2020/659, certain'],
		],
		[
			'of «UBND tỉnh» is that of the province the entry is about',
			'Kế hoạch số 1853/KH-UBND ngày 03/9/2022 của UBND tỉnh',
			['«1853/KH-UBND» → nn/kh/ubnd.lai-chau/2022/1853, inferred'],
		],
		[
			'of a named province is that of the name, whatever the entry is about',
			'Kế hoạch số 40/KH-UBND ngày 03/9/2022 của UBND tỉnh Sơn La',
			['«40/KH-UBND» → nn/kh/ubnd.son-la/2022/40, certain'],
		],
		[
			'without a year stays a record of its own',
			'Nghị quyết 214/NQ-CP',
			['«214/NQ-CP» → nn/nq/cp/?/214, year-missing'],
		],
		[
			'of the Party has its term',
			'Nghị quyết 21-NQ/TW ngày 25/10/2017 và Nghị quyết số 21-NQ/TW ngày 16/6/2022',
			['«21-NQ/TW» → dang/nq/tw/XII/21, certain', '«21-NQ/TW» → dang/nq/tw/XIII/21, certain'],
		],
		['in a suspect form leads nowhere', 'Luật số 51/202/QH15 ngày 27/11/2024', ['«51/202/QH15» → ?']],
	])('%s', (_, body, expected) => {
		expect(leads(body)).toEqual(expected);
	});

	it('without a year is the one document of that number named elsewhere', () => {
		const others = { news: [news('khac', 'Quyết định 659/QĐ-TTg ngày 20/5/2020')] };
		expect(leads('Quyết định 659/QĐ-TTg', {}, others)).toEqual(['«659/QĐ-TTg» → nn/qd/ttg/2020/659, year-missing']);
	});

	it('without a year is the one named in the same entry, whatever others name', () => {
		const others = { news: [news('khac', 'Quyết định 659/QĐ-TTg ngày 20/5/2018')] };
		expect(leads('Quyết định 659/QĐ-TTg ngày 20/5/2020.\n\nTheo Quyết định 659/QĐ-TTg.', {}, others).at(-1)).toBe(
			'«659/QĐ-TTg» → nn/qd/ttg/2020/659, certain',
		);
	});

	it('that may mean two documents stays open, on the page of the number', () => {
		const { graph } = sampleArchive({
			news: [news('tin', 'Chỉ thị 25-CT/TW')],
			documents: [directive('2018-08-08'), directive('2023-10-25')],
		});
		expect(leadsOf(graph, 'tin-tuc/2025/tin')).toEqual(['«25-CT/TW» → ?']);
		const page = graph.numbers.get('25-ct-tw');
		expect(page?.documents).toHaveLength(2);
		expect(page?.open.map(({ from }) => from.id)).toEqual(['tin-tuc/2025/tin']);
	});

	it('is not taken for a document that is younger than the entry', () => {
		const documents = [directive('2018-08-08'), directive('2023-10-25')];
		expect(leads('Chỉ thị 25-CT/TW', { publishedAt: '2020-01-01' }, { documents })).toEqual([
			'«25-CT/TW» → dang/ct/tw/XII/25, year-missing',
		]);
	});
});

describe('a short form', () => {
	const named = 'Chỉ thị 25-CT/TW ngày 25/10/2023 của Ban Bí thư';

	it.each<[string, string, string[]]>([
		[
			'is the document of that type and number named in the same entry',
			`${named}.\n\nChỉ thị 25 nêu rõ.`,
			['«25-CT/TW» → dang/ct/tw/XIII/25, certain', '«Chỉ thị 25» → dang/ct/tw/XIII/25, short-form'],
		],
		['of another type is not', `${named}.\n\nKế hoạch 25 nêu rõ.`, ['«25-CT/TW» → dang/ct/tw/XIII/25, certain']],
		['with an issuer that nothing matches is listed', 'Nghị quyết 39 của Bộ Chính trị', ['«Nghị quyết 39» → ?']],
		['without anything to go by is no citation', 'Nghị quyết 39 nêu rõ', []],
	])('%s', (_, body, expected) => {
		expect(leads(body)).toEqual(expected);
	});

	it('with an issuer is the only document of the archive that fits and is old enough', () => {
		const others = { news: [news('khac', named)] };
		expect(leads('Chỉ thị 25 của Ban Bí thư', {}, others)).toEqual(['«Chỉ thị 25» → dang/ct/tw/XIII/25, short-form']);
		expect(leads('Chỉ thị 25 của Ban Bí thư', { publishedAt: '2022-01-01' }, others)).toEqual(['«Chỉ thị 25» → ?']);
	});

	it('is read through a slip of the hand in the name of the issuer', () => {
		const others = { news: [news('khac', named)] };
		expect(leads('Chỉ thị 25 của Ban Bí thứ', {}, others)).toEqual(['«Chỉ thị 25» → dang/ct/tw/XIII/25, short-form']);
	});

	it('that is cut off leads nowhere', () => {
		expect(leads('thực hiện Chỉ thị số...', {}, { news: [news('khac', named)] })).toEqual([]);
	});

	it('that fits two documents stays open', () => {
		const others = { documents: [directive('2018-08-08'), directive('2023-10-25')] };
		expect(leads('Chỉ thị 25 của Ban Bí thư', {}, others)).toEqual(['«Chỉ thị 25» → ?']);
	});
});

describe('an everyday name', () => {
	it.each<[string, object, string[]]>([
		['means the document of its time', { publishedAt: '2025-03-17' }, ['«Đề án 06» → nn/qd/ttg/2022/6, inferred']],
		['means its successor later', { publishedAt: '2026-06-01' }, ['«Đề án 06» → nn/qd/ttg/2026/826, inferred']],
		['stays open when the entry has no date', { publishedAtMissing: 'không ghi' }, ['«Đề án 06» → ?']],
	])('%s', (_, more, expected) => {
		const { graph } = sampleArchive({ news: [news('tin', 'Thực hiện Đề án 06.', more)] }, '2026-12-31T00:00');
		expect(leadsOf(graph, 'tin-tuc/2025/tin')).toEqual(expected);
	});

	it('of one province is that of its province only', () => {
		expect(leads('Thực hiện Đề án 25.', { provinces: ['quang-ninh'] })).toEqual(['«Đề án 25» → ?']);
		expect(leads('Thực hiện Đề án 25.', { provinces: ['lai-chau'] })).toEqual(['«Đề án 25» → ?']);
	});
});

describe('what an editor decides', () => {
	it.each<[string, string, object[], string[]]>([
		['unlinks a mention', 'Quyết định 659/QĐ-TTg ngày 20/5/2020', [{ text: '659/QĐ-TTg', to: null }], []],
		[
			'gives a suspect number its document',
			'Luật số 51/202/QH15',
			[{ text: '51/202/QH15', to: '51/2024/QH15' }],
			['«51/202/QH15» → nn/luat-nq/qh15/2024/51, certain'],
		],
		[
			'gives a name without a number its document',
			'Nghị quyết Đại hội Đảng bộ tỉnh',
			[{ text: 'Nghị quyết Đại hội Đảng bộ tỉnh', to: '01-NQ/ĐH ngày 20/9/2025' }],
			['«Nghị quyết Đại hội Đảng bộ tỉnh» → dang/nq/dh.lai-chau/?/1, certain'],
		],
	])('%s', (_, body, citations, expected) => {
		expect(leads(body, { citations })).toEqual(expected);
	});

	it('is decided once the whole numbers of the archive are known', () => {
		const others = { news: [news('cu', 'Chỉ thị 25-CT/TW ngày 25/10/2023', { publishedAt: '2024-01-01' })] };
		expect(leads('Chỉ thị ấy', { citations: [{ text: 'Chỉ thị ấy', to: '25-CT/TW' }] }, others)).toEqual([
			'«Chỉ thị ấy» → dang/ct/tw/XIII/25, certain',
		]);
	});

	it('may name an entry', () => {
		const others = { documents: [sampleDocument('ke-hoach-1', { numberMissing: 'không ghi', number: undefined })] };
		expect(
			leads('kế hoạch ấy', { citations: [{ text: 'kế hoạch ấy', to: 'van-ban/ke-hoach/ke-hoach-1' }] }, others),
		).toEqual(['«kế hoạch ấy» → kho/van-ban/ke-hoach/ke-hoach-1, certain']);
	});
});

describe('a document that the archive comes to hold', () => {
	const body = 'Kế hoạch số 7095/KH-UBND ngày 11/11/2025 của UBND tỉnh Lai Châu';
	const item = news('tin', body, { publishedAt: '2025-11-20' });
	const older = plan('7095/KH-UBND', { issuer: 'ubnd-lai-chau', issuedOn: '2025-11-11' });

	it('takes over the record that citations made, with all of them', () => {
		const before = sampleArchive({ news: [item] }).graph;
		const after = sampleArchive({ news: [item], documents: [older] }).graph;
		const [cited] = before.documents;
		const [held] = after.documents;
		expect(cited?.key).toBe(held?.key);
		expect(documentUrl(cited!, before)).toBe('/so/7095-kh-ubnd/');
		expect(documentUrl(held!, after)).toMatch(/^\/van-ban\/ke-hoach\//);
		expect(held?.citedIn.map(({ from }) => from.id)).toEqual(['tin-tuc/2025/tin']);
		expect(after.numbers.get('7095-kh-ubnd')?.documents).toEqual([held]);
	});

	it('does not cite itself', () => {
		const own = plan(
			'7095/KH-UBND',
			{ issuer: 'ubnd-lai-chau', issuedOn: '2025-11-11' },
			'Kế hoạch số 7095/KH-UBND này',
		);
		expect(sampleArchive({ documents: [own] }).graph.documents[0]?.citedIn).toEqual([]);
	});
});

test('citations are listed newest first, and each entry of a brief counts too', () => {
	const text = 'Quyết định 659/QĐ-TTg ngày 20/5/2020';
	const { graph } = sampleArchive({
		news: [news('cu', text, { publishedAt: '2021-01-01' }), news('moi', text)],
		briefs: [sampleBrief('diem', { publishedAt: '2023-01-01', summary: text })],
	});
	expect(graph.documents[0]?.citedIn.map(({ from }) => from.id)).toEqual([
		'tin-tuc/2025/moi',
		'diem-tin/2025/diem',
		'tin-tuc/2025/cu',
	]);
});

test('two held documents with one key both keep a page', () => {
	const twin = (title: string) => plan('1/KH-SYT', { title });
	const { graph } = sampleArchive({ documents: [twin('Một'), twin('Hai')] });
	expect(new Set(graph.documents.map(({ key }) => key)).size).toBe(2);
	expect(graph.numbers.get('01-kh-syt')?.documents).toHaveLength(2);
});
