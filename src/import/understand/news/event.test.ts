import { describe, expect, test } from 'vitest';
import { eventOf } from './event.ts';
import { rowsOf } from './rows.ts';
import { sampleCapture } from './sample-capture.ts';

const today = '2026-07-20';

function event(text: string, published?: string, anchors = {}) {
	const rows = rowsOf(sampleCapture(text).blocks, today);
	const on = published ? { on: published } : undefined;
	return eventOf(rows, on, { ...(published && { published }), captured: today, ...anchors }, today);
}

describe('eventOf', () => {
	test('takes a day written in full as it stands', () => {
		expect(event('Sáng 05/01/2026, tại trụ sở, cơ quan họp giao ban.', '2026-01-06').on).toMatchObject({
			value: { on: '2026-01-05', part: 'morning' },
			certainty: 'certain',
		});
	});

	test.each([
		'Luật số 51 ngày 27/11/2024 có nhiều điểm mới cho người bệnh.',
		'Bệnh viện phải làm xong trước ngày 30/9/2025 theo kế hoạch.',
		'Nhân kỷ niệm Ngày Thầy thuốc Việt Nam 27/02/1955, đơn vị tặng quà.',
	])('takes no deadline, no day of a document and no anniversary: «%s»', (text) => {
		expect(event(text, '2025-03-01').on).toBeUndefined();
	});

	test('prefers the day of the event to the day on which someone told of it', () => {
		const text = 'Ngày 9/1, trung tâm cho biết đã cứu một ca khó.\nTối 8/1, người bệnh được đưa vào viện.';
		expect(event(text, '2026-01-10').on?.value).toMatchObject({ on: '2026-01-08', part: 'evening' });
	});

	test('is only a guess where nothing but the day of telling is known', () => {
		expect(event('Ngày 9/1, trung tâm cho biết đã cứu một ca khó.', '2026-01-10').on?.certainty).toBe('guess');
	});

	test('stays empty with a warning when nothing tells the year', () => {
		expect(event('Chiều 12/10, đoàn công tác làm việc với tỉnh.')).toEqual({
			warnings: [expect.objectContaining({ rule: 'event-without-year', line: 1 })],
		});
	});

	test('says in few words which year was taken', () => {
		expect(event('Sáng 10/3, đoàn công tác làm việc với tỉnh.', '2025-03-11').warnings).toMatchObject([
			{ message: '«Sáng 10/3» không ghi năm; lấy 2025 theo ngày đăng, hãy xem lại.' },
		]);
	});

	test('«sáng nay» is the day of publication', () => {
		expect(event('Sáng nay, tại trạm y tế, bà con đi tiêm.', '2025-05-02T10:00').on?.value).toEqual({
			on: '2025-05-02',
			part: 'morning',
			inferred: 'bài ghi «sáng nay»; ngày lấy từ ngày đăng',
		});
	});

	test('warns of an event after publication', () => {
		expect(event('Chiều nay (2/5), tỉnh họp.', '2025-05-02T08:00').warnings.map(({ rule }) => rule)).toEqual([
			'event-after-publication',
		]);
	});
});
