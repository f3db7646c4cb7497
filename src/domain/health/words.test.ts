import { describe, expect, it, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { healthOf } from './health-of.ts';
import { formatShare, monthsRemark, sharedNote, totalsLine } from './words.ts';

describe('a share', () => {
	test.each([
		[0, 62, '0%'],
		[1, 3, '33%'],
		[62, 62, '100%'],
		[1, 10_000, 'dưới 1%'],
		[9_999, 10_000, 'trên 99%'],
		[1, 100, '1%'],
		[99, 100, '99%'],
		[0, 0, ''],
	])('%i of %i is «%s»', (part, of, text) => {
		expect(formatShare(part, of)).toBe(text);
	});
});

describe('the first line', () => {
	it('names what is missing most plainly, documents apart from entries', () => {
		const health = healthOf(
			sampleArchive({
				news: [sampleNews('a', { publishedAtMissing: 'không ghi' }), sampleNews('b', { sourceMissing: 'không ghi' })],
				documents: [sampleDocument('c', { numberMissing: 'mất trang đầu' })],
			}),
		);
		expect(totalsLine(health)).toBe(
			'Kho có 3 mục: 1 mục chưa rõ ngày; 1 mục chưa rõ nguồn; 1 văn bản chưa rõ số, ký hiệu; 1 văn bản chưa xác minh hiệu lực.',
		);
	});

	it('has no list where nothing is missing', () => {
		expect(totalsLine(healthOf(sampleArchive({ news: [sampleNews('a')] })))).toBe('Kho có 1 mục.');
	});
});

test('a note that several entries share is told once', () => {
	const same = { note: 'Không ghi ngày.' };
	expect(sharedNote([same, same])).toBe('Không ghi ngày');
	expect(sharedNote([same, { note: 'Khác' }])).toBeUndefined();
	expect(sharedNote([same])).toBeUndefined();
	expect(sharedNote([{}, {}])).toBeUndefined();
});

test('entries that no month shows are told', () => {
	expect(monthsRemark({ unknown: 5, earlier: 1200 })).toBe(
		'Có 5 mục chưa rõ vào kho tháng nào. Còn 1.200 mục vào kho trước đó.',
	);
	expect(monthsRemark({ unknown: 0, earlier: 0 })).toBe('');
});
