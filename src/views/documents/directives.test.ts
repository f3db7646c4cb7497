import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { directivesView } from './directives.ts';

const news = (...bodies: string[]) => bodies.map((body, index) => sampleNews(`tin-${index}`, {}, { body }));
const directive = 'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';
const decision = 'Quyết định số 659/QĐ-TTg ngày 20/5/2020';
const other = 'Quyết định số 1660/QĐ-TTg ngày 02/10/2021';

test('tells of each document its parts, the day as far as known, and how many mention it', () => {
	const documents = [sampleDocument('7-kh-syt', { number: '7/KH-SYT' })];
	const named = news(`${directive}; ${decision}; Kế hoạch số 7/KH-SYT ngày 17/3/2025`, `${directive}; 72-NQ/TW`);
	expect(directivesView(sampleArchive({ news: named, documents }))).toEqual([
		{
			number: '25-CT/TW',
			type: 'Chỉ thị',
			issuer: 'Ban Bí thư',
			when: '25/10/2023',
			on: '2023-10-25',
			count: 2,
			url: '/so/25-ct-tw/',
			held: false,
		},
		{
			number: '7/KH-SYT',
			type: 'Kế hoạch',
			issuer: 'Sở Y tế Lai Châu',
			when: '17/3/2025',
			on: '2025-03-17',
			count: 1,
			url: '/van-ban/ke-hoach/7-kh-syt/',
			held: true,
		},
		expect.objectContaining({ number: '659/QĐ-TTg', on: '2020-05-20' }),
		expect.objectContaining({ number: '72-NQ/TW', on: '', when: 'chưa rõ khóa' }),
	]);
});

test('a line of time of fewer than three documents is not drawn', () => {
	expect(directivesView(sampleArchive({ news: news(`${directive}; ${decision}; 72-NQ/TW`) }))).toEqual([]);
	expect(directivesView(sampleArchive({ news: news(`${directive}; ${decision}; ${other}`) }))).toHaveLength(3);
});

test('entries that are withdrawn or drafts count nowhere', () => {
	const [first, ...others] = news(`${directive}; ${decision}; ${other}`);
	const gone = sampleNews('gone', { withdrawn: { reason: 'Sai', on: '2025-05-01' } }, { body: `${decision}.` });
	const draft = sampleNews('draft', { draft: true }, { body: `${decision}.` });
	const counts = directivesView(sampleArchive({ news: [first!, ...others, gone, draft] })).map(({ count }) => count);
	expect(counts).toEqual([1, 1, 1]);
});
