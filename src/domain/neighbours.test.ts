import { describe, expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import {
	sampleBrief as brief,
	sampleDocument as document,
	sampleNews as news,
	sampleArchive,
} from './sample-entries.ts';

const undated = { publishedAtMissing: { reason: 'không ghi', notBefore: '2025-03-20' } };
const outside = { topic: 'ngoai-nganh' };
const archive = sampleArchive({
	news: [
		news('thang-4', { publishedAt: '2025-04-02' }),
		news('khong-ngay', undated, { folder: 'khong-ngay' }),
		news('ngay-17', { publishedAt: '2025-03-17T08:34' }),
		news('thang-3', { publishedAt: '2025-03' }),
		news('nam', { publishedAt: 2018 }, { folder: '2018' }),
		news('bo', { publishedAt: '2025-03-18', withdrawn: { reason: 'Sai', on: '2025-05-01' } }),
	],
	documents: [document('1-kh')],
	briefs: [
		brief('diem-4', { publishedAt: '2025-03-04' }),
		brief('ngoai-3', { ...outside, publishedAt: '2025-03-03' }),
		brief('diem-2', { publishedAt: '2025-03-02' }),
		brief('ngoai-1', { ...outside, publishedAt: '2025-03-01' }),
	],
});

function slugsBeside(slug: string) {
	const entry = [...archive.byId.values()].find(({ path }) => path.slug === slug)!;
	const { before, after } = neighboursOf(entry, archive);
	return [before?.path.slug, after?.path.slug];
}

describe('neighbours', () => {
	test.each([
		['thang-4', undefined, 'khong-ngay'],
		['ngay-17', 'khong-ngay', 'thang-3'],
		['nam', 'thang-3', undefined],
		['1-kh', undefined, undefined],
		['bo', undefined, undefined],
	])('%s stands between %s and %s', (slug, before, after) => {
		expect(slugsBeside(slug)).toEqual([before, after]);
	});

	test.each([
		['diem-4', undefined, 'diem-2'],
		['diem-2', 'diem-4', undefined],
		['ngoai-3', undefined, 'ngoai-1'],
	])('outside the health sector are none of what lies within: %s stands between %s and %s', (slug, before, after) => {
		expect(slugsBeside(slug)).toEqual([before, after]);
	});
});
