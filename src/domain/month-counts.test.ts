import { expect, test } from 'vitest';
import { monthCounts, yearTotal } from './month-counts.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from './sample-entries.ts';

const archive = sampleArchive({
	news: [
		sampleNews('a', { publishedAt: '2025-03-17T08:34' }),
		sampleNews('b', { publishedAt: '2025-03' }),
		sampleNews('c', { publishedAt: { on: '2025-12-31', inferred: 'theo ngày chụp' } }),
		sampleNews('d', { publishedAt: '2025-03-18', draft: true }),
	],
	briefs: [sampleBrief('e', { publishedAtMissing: 'không ghi' }, { folder: 'khong-ngay' })],
	documents: [sampleDocument('f', { issuedOn: '2018' }), sampleDocument('g', { issuedOn: '2025', number: '2/KH-SYT' })],
});
const { years, undated } = monthCounts(archive);

test('each entry is counted in its month, in its year when that is all one knows, or as undated', () => {
	expect(years).toEqual([
		{ year: '2025', months: [0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1], withoutMonth: 1 },
		{ year: '2018', months: Array(12).fill(0), withoutMonth: 1 },
	]);
	expect(undated).toBe(1);
});

test('the sums are the whole archive', () => {
	expect(years.map(yearTotal)).toEqual([4, 1]);
	expect(years.reduce((sum, year) => sum + yearTotal(year), undated)).toBe(archive.entries.length);
});
