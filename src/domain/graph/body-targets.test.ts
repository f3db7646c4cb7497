import { describe, expect, it, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { bodyTargets, fieldRuns, linkAttributes, marksOf } from './body-targets.ts';

const decision = sampleDocument('659-qd-ttg-thu-tuong-2020', {
	number: '659/QĐ-TTg',
	type: 'quyet-dinh',
	issuer: 'thu-tuong',
	issuedOn: '2020-05-20',
	provinces: ['trung-uong'],
});
const held = '/van-ban/quyet-dinh/659-qd-ttg-thu-tuong-2020/';

describe('where mentions lead', () => {
	it('to the held document, to the page of a number, or nowhere', () => {
		const body = 'Quyết định 659/QĐ-TTg ngày 20/5/2020, Nghị quyết 214/NQ-CP, Luật số 51/202/QH15.';
		const { graph } = sampleArchive({ news: [sampleNews('tin', {}, { body })], documents: [decision] });
		expect(bodyTargets('tin-tuc/2025/tin', graph)).toEqual([
			{ href: held, mark: 'held', unsure: false },
			{ href: '/so/214-nq-cp/', mark: 'lacking', unsure: true },
			'open',
		]);
	});

	it('to a page that exists, though a short form has other letters than the documents that it may mean', () => {
		const programme = (date: string) => `Chương trình hành động số 02-CTrHĐ/TU ngày ${date} của Tỉnh ủy`;
		const body = `${programme('05/3/2016')}.\n\n${programme('05/3/2021')}.\n\nChương trình hành động số 02 của Tỉnh ủy.`;
		const { graph } = sampleArchive({ news: [sampleNews('tin', {}, { body })] });
		const last = bodyTargets('tin-tuc/2025/tin', graph).at(-1);
		expect(last).toEqual({ href: '/so/02-ctrhd-tu/', mark: 'open', unsure: false });
		expect([...graph.numbers.keys()]).toContain('02-ctrhd-tu');
	});

	it('leaves null for a mention that is not told apart from the text around it', () => {
		const body = 'Kế hoạch số 1/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu theo Quyết định 659/QĐ-TTg ngày 20/5/2020.';
		const own = sampleDocument('1-kh-syt', {}, { body });
		const { graph } = sampleArchive({ documents: [own, decision] });
		expect(bodyTargets('van-ban/ke-hoach/1-kh-syt', graph)).toStrictEqual([
			null,
			{ href: held, mark: 'held', unsure: false },
		]);
	});

	it('not to the document that the text is itself', () => {
		const own = sampleDocument('1-kh-syt', {}, { body: 'Kế hoạch này mang số 1/KH-SYT.' });
		const { graph } = sampleArchive({ documents: [own] });
		expect(bodyTargets('van-ban/ke-hoach/1-kh-syt', graph).filter(Boolean)).toEqual([]);
	});
});

describe('a short field', () => {
	const runsOf = (summary: string) => {
		const { graph } = sampleArchive({ news: [sampleNews('tin', { summary })], documents: [decision] });
		return fieldRuns('tin-tuc/2025/tin', 'summary', summary, graph);
	};

	it('is cut at its mentions', () => {
		expect(runsOf('Theo Quyết định 659/QĐ-TTg ngày 20/5/2020 và 214/NQ-CP.')).toEqual([
			{ text: 'Theo Quyết định ' },
			{ text: '659/QĐ-TTg', target: { href: held, mark: 'held', unsure: false } },
			{ text: ' ngày 20/5/2020 và ' },
			{ text: '214/NQ-CP', target: { href: '/so/214-nq-cp/', mark: 'lacking', unsure: true } },
			{ text: '.' },
		]);
	});

	it.each(['', 'Không số nào.', '659/QĐ-TTg', 'Luật số 51/202/QH15 và 659/QĐ-TTg, 659/QĐ-TTg'])(
		'is whole again when its runs are joined: «%s»',
		(summary) => {
			const runs = summary ? runsOf(summary) : fieldRuns('tin-tuc/2025/tin', 'summary', '', sampleArchive({}).graph);
			expect(runs.map(({ text }) => text).join('')).toBe(summary);
		},
	);
});

describe('the mark of a link', () => {
	test.each([
		['held', false, 'vd held', 'trang--dau-co'],
		['lacking', false, 'vd', 'trang--dau-chua-co'],
		['lacking', true, 'vd unsure', 'trang--dau-chua-co trang--dau-suy-ra'],
		['open', false, 'vd open', 'trang--dau-chua-ro'],
	] as const)('%s, unsure %s, is drawn, and described by the legend', (mark, unsure, classes, describedBy) => {
		expect(linkAttributes({ href: '/', mark, unsure })).toEqual({ class: classes, 'aria-describedby': describedBy });
	});
});

test.each([
	['none where no number is named', {}, []],
	['none for a title, which is not linked', { title: 'Quyết định 659/QĐ-TTg' }, []],
	['of the summary', { summary: 'Quyết định 659/QĐ-TTg.' }, ['lacking']],
	['none for what leads nowhere', { summary: 'Luật số 51/202/QH15.' }, []],
] as const)('the marks that stand in a text: %s', (_, fields, expected) => {
	const { graph } = sampleArchive({ news: [sampleNews('tin', fields)] });
	expect([...marksOf('tin-tuc/2025/tin', graph)]).toEqual(expected);
});

test('the marks of a text that only ambiguous mentions have are told too', () => {
	const both = 'Chỉ thị 25-CT/TW ngày 25/10/2023 và Chỉ thị 25-CT/TW ngày 08/8/2018 của Ban Bí thư.';
	const { graph } = sampleArchive({
		news: [sampleNews('hai', {}, { body: both }), sampleNews('tin', {}, { body: 'Chỉ thị 25-CT/TW.' })],
	});
	expect([...marksOf('tin-tuc/2025/tin', graph)]).toEqual(['open']);
});
