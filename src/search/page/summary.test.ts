import { describe, expect, test } from 'vitest';
import type { Answer } from '../engine/request.ts';
import { sampleAnswer, sampleSnapshot as snapshot } from './sample-snapshot.ts';
import type { Row, Snapshot } from './snapshot.ts';
import { announcementOf, printedPartOf, progressOf, summaryOf, toResultsLabel } from './summary.ts';

const found = (more: Partial<Answer>) => snapshot({ answer: sampleAnswer(more) });
const hits = [1, 2, 3];
const rows = (count: number) =>
	Array.from({ length: count }, (_, hit): Row => ({ hit, whole: true, card: {} as Row['card'] }));

describe('the heading over the results', () => {
	test.each<[Snapshot, string | undefined]>([
		[snapshot({ phase: 'idle' }), 'Gõ từ khóa hoặc chọn một bộ lọc để bắt đầu.'],
		[found({ hits, full: 3 }), '3 kết quả cho “sởi”'],
		[found({ hits, full: 1_280 }), '1.280 kết quả cho “sởi”'],
		[found({ hits, full: 2, repaired: 'sỏi' }), '2 kết quả cho “sỏi”'],
		[found({ hits }), 'Không có mục nào chứa đủ “sởi”. Dưới đây là 3 mục chứa một phần từ khóa.'],
		[found({}), 'Không tìm thấy mục nào cho “sởi”'],
		[{ ...found({ hits, full: 3 }), state: { query: '', filters: { nam: '2025' } } }, '3 kết quả'],
		[{ ...found({}), state: { query: '', filters: { nam: '2025' } } }, 'Không tìm thấy mục nào khớp bộ lọc'],
		[
			{ ...found({}), state: { query: 'sởi', filters: {}, from: '2025-01-01' } },
			'Không tìm thấy mục nào cho “sởi” với bộ lọc này',
		],
		[{ ...found({}), state: { query: '...', filters: {} } }, 'Hãy gõ ít nhất một chữ hoặc số.'],
		[snapshot({ phase: 'searching' }), 'Đang tìm …'],
		[snapshot({ phase: 'searching', rows: rows(1), stale: true }), undefined],
		[snapshot({ phase: 'searching', waiting: 'long' }), 'Đang tìm …'],
		[snapshot({ phase: 'searching', waiting: 'slow' }), 'Mạng chậm, vẫn đang tải …'],
		[{ ...found({ hits, full: 3 }), phase: 'searching', waiting: 'slow' }, '3 kết quả cho “sởi”'],
		[snapshot({ phase: 'stopped' }), 'Đã dừng tìm.'],
	])('%#', (moment, text) => {
		expect(summaryOf(moment)).toBe(text);
	});

	test.each(['index', 'cards'] as const)('tells that %s could not be loaded', (failure) => {
		expect(summaryOf(snapshot({ phase: 'failed', failure }))).toMatch(/^Chưa tải được .*thử lại\.$/);
	});

	test('tells what is more to the point', () => {
		const failed = { phase: 'failed', failure: 'index' } as const;
		expect(summaryOf(snapshot({ ...failed, reason: 'format' }))).toMatch(/tải lại trang/);
		expect(summaryOf(snapshot({ ...failed, reason: 'nothing-saved' }))).toBe('Máy này chưa lưu phần nào để tìm.');
		expect(summaryOf(snapshot({ ...failed, reason: 'network' }))).toMatch(/^Chưa tải được chỉ mục/);
	});

	test('keeps the count when only older periods could not be loaded', () => {
		expect(summaryOf({ ...found({ hits, full: 3 }), phase: 'failed', failure: 'rest' })).toBe('3 kết quả cho “sởi”');
	});
});

describe('what is read out', () => {
	test('is nothing while periods come in, and the count once all are there', () => {
		const moment = found({ hits, full: 3 });
		expect(announcementOf({ ...moment, phase: 'searching' })).toBeUndefined();
		expect(announcementOf({ ...moment, phase: 'searching', waiting: 'long' })).toBeUndefined();
		expect(announcementOf(moment)).toBe('3 kết quả cho “sởi”');
	});

	test('is the wait when there is nothing to see yet, and a slow network always', () => {
		expect(announcementOf(snapshot({ phase: 'searching' }))).toBeUndefined();
		expect(announcementOf(snapshot({ phase: 'searching', waiting: 'long' }))).toBe('Đang tìm …');
		expect(announcementOf({ ...found({ hits, full: 3 }), phase: 'searching', waiting: 'slow' })).toMatch(/^Mạng chậm/);
	});

	test('tells before the count that only what is saved was searched', () => {
		const moment = found({ hits, full: 3, saved: { entries: 34, packs: ['Lai Châu'] } });
		expect(announcementOf(moment)).toBe(
			'Không có mạng: đang tìm trong 34 mục đã lưu trên máy (Lai Châu). 3 kết quả cho “sởi”',
		);
	});

	test('names a repaired spelling before the count', () => {
		expect(announcementOf(found({ hits, full: 2, repaired: 'sỏi' }))).toBe(
			'Đang hiển thị kết quả cho “sỏi”. 2 kết quả cho “sỏi”',
		);
	});

	test('tells that older material was left out', () => {
		const moment = { ...found({ hits, full: 3 }), phase: 'stopped', progress: { searched: 1, periods: 3 } } as const;
		expect(announcementOf(moment)).toBe('3 kết quả cho “sởi”. Đã dừng; chưa tìm trong tư liệu cũ hơn');
	});

	test('is a failure', () => {
		expect(announcementOf(snapshot({ phase: 'failed', failure: 'index' }))).toMatch(/^Chưa tải được chỉ mục/);
	});
});

describe('how far a search is', () => {
	const growing = { ...found({ hits, full: 3 }), phase: 'searching', progress: { searched: 2, periods: 5 } } as const;

	test('shows with a way to stop', () => {
		expect(progressOf(growing)).toEqual({ text: 'Đã tìm 2/5 giai đoạn …', action: { name: 'stop', label: 'Dừng' } });
	});

	test('shows with a way to go on once stopped', () => {
		expect(progressOf({ ...growing, phase: 'stopped' })).toEqual({
			text: 'Đã dừng; chưa tìm trong tư liệu cũ hơn.',
			action: { name: 'resume', label: 'Tìm tiếp' },
		});
	});

	test.each<Snapshot>([
		{ ...growing, waiting: 'slow' },
		snapshot({ phase: 'searching', waiting: 'slow' }),
		snapshot({ phase: 'failed', failure: 'index' }),
		{ ...growing, phase: 'failed', failure: 'rest' },
	])('offers another try when the network does not deliver', (moment) => {
		expect(progressOf(moment)?.action?.name).toBe('retry');
	});

	test('offers what helps where another try does not', () => {
		const failed = snapshot({ phase: 'failed', failure: 'index' });
		expect(progressOf({ ...failed, reason: 'format' })?.action?.name).toBe('reload');
		expect(progressOf({ ...failed, reason: 'nothing-saved' })).toBeUndefined();
	});

	test('is nothing for a search of one period, and for one that is done', () => {
		expect(progressOf({ ...growing, progress: { searched: 1, periods: 1 } })).toBeUndefined();
		expect(progressOf(found({ hits, full: 3 }))).toBeUndefined();
	});

	test('offers the better results that were held back', () => {
		expect(progressOf({ ...found({ hits, full: 3 }), outdated: true })?.action?.name).toBe('refresh');
	});
});

test('paper tells how many of the results it shows, unless all', () => {
	const moment = found({ hits, full: 2 });
	expect(printedPartOf({ ...moment, rows: rows(1) })).toBe('Đang hiện 1 trong 2 kết quả.');
	expect(printedPartOf({ ...moment, rows: rows(2) })).toBe('Đang hiện 2 trong 3 kết quả.');
	expect(printedPartOf({ ...moment, rows: rows(3) })).toBe('');
});

test('the button below the filters tells how many results it leads to', () => {
	expect(toResultsLabel(found({ hits, full: 1_280 }))).toBe('Xem 1.280 kết quả');
	expect(toResultsLabel(found({ hits }))).toBe('Xem kết quả');
	expect(toResultsLabel(snapshot({ phase: 'searching' }))).toBe('Xem kết quả');
});
