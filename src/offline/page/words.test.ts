import { expect, test } from 'vitest';
import { faultWords, progressWords, savedWords, sizeWords } from './words.ts';

const megabyte = 2 ** 20;
const progress = (bytes: number, all: number, waiting = false) => ({
	pages: { done: 12, all: 1040 },
	bytes: { done: bytes, all },
	waiting,
});

test.each([
	[progress(0.4 * megabyte, 1.2 * megabyte), 'Đang lưu Lai Châu: 12/1.040 trang, 0,4/1,2 MB'],
	[progress(100 * 1024 + 1, 350 * 1024), 'Đang lưu Lai Châu: 12/1.040 trang, 100/350 KB'],
	[progress(0, megabyte, true), 'Mất kết nối, đang thử lại … Đã lưu Lai Châu: 12/1.040 trang, 0/1 MB'],
])('progress has the unit of the whole, and says when it waits', (far, words) => {
	expect(progressWords('Lai Châu', far)).toBe(words);
});

test.each([
	[350 * 1024, '350 KB'],
	[1.25 * megabyte, '1,3 MB'],
	[12.44 * 1024 * megabyte, '12,4 GB'],
])('%d bytes are %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});

test('the time is that of Vietnam', () => {
	expect(savedWords('2026-11-22T20:05:00.000Z')).toBe('lưu lúc 03:05 ngày 23/11/2026');
});

test('a full device is told what it lacks, as far as that is known', () => {
	const room = { needed: 3 * megabyte, free: megabyte };
	expect(faultWords('full', { title: 'Lai Châu', room, saved: false })).toMatch(
		/^Máy không đủ chỗ để lưu Lai Châu: cần thêm 3 MB, còn 1 MB\. Hãy xóa bớt/,
	);
	expect(faultWords('full', { title: 'Lai Châu', room: { needed: megabyte }, saved: false })).toContain(
		'cần thêm 1 MB. Hãy',
	);
});

test.each(['network', 'stopped', 'full', 'unwritable', 'different', 'gone', 'worker'] as const)(
	'after «%s» a reader with an older version learns that it still stands, and others do not',
	(fault) => {
		const stands = 'Bản đã lưu trước đó vẫn đọc được.';
		expect(faultWords(fault, { title: 'Lai Châu', saved: true })).toContain(stands);
		expect(faultWords(fault, { title: 'Lai Châu', saved: false })).not.toContain(stands);
	},
);

test('the button that goes on is the one that the row has', () => {
	expect(faultWords('network', { title: 'Lai Châu', saved: true })).toContain('bấm «Cập nhật»');
	expect(faultWords('network', { title: 'Lai Châu', saved: false })).toContain('bấm «Lưu tiếp»');
});
