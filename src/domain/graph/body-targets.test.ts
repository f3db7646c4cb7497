import { describe, expect, it } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { bodyTargets, fieldRuns } from './body-targets.ts';

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
			{ href: held, held: true, unsure: false },
			{ href: '/so/214-nq-cp/', held: false, unsure: true },
			'open',
		]);
	});

	it('to a page that exists, though a short form has other letters than the documents that it may mean', () => {
		const programme = (date: string) => `Chương trình hành động số 02-CTrHĐ/TU ngày ${date} của Tỉnh ủy`;
		const body = `${programme('05/3/2016')}.\n\n${programme('05/3/2021')}.\n\nChương trình hành động số 02 của Tỉnh ủy.`;
		const { graph } = sampleArchive({ news: [sampleNews('tin', {}, { body })] });
		const last = bodyTargets('tin-tuc/2025/tin', graph).at(-1);
		expect(last).toMatchObject({ href: '/so/02-ctrhd-tu/', unsure: true });
		expect([...graph.numbers.keys()]).toContain('02-ctrhd-tu');
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
			{ text: '659/QĐ-TTg', target: { href: held, held: true, unsure: false } },
			{ text: ' ngày 20/5/2020 và ' },
			{ text: '214/NQ-CP', target: { href: '/so/214-nq-cp/', held: false, unsure: true } },
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
