import { expect, test } from 'vitest';
import { answerTo, mostRows } from './answer.ts';
import { numbersOf, sampleRows } from './sample-register.ts';

const rows = sampleRows();
const sort = { column: 'so', descending: true } as const;

test.each([
	[{ text: 'quyết định' }, '2 trong 9 văn bản.'],
	[{ text: '', sort }, '9 văn bản, xếp theo «Số, ký hiệu» giảm dần.'],
	[{ text: 'quyết định', sort: { ...sort, descending: false } }, '2 trong 9 văn bản, xếp theo «Số, ký hiệu» tăng dần.'],
	[{ text: 'không có đâu', sort }, 'Không văn bản nào có đủ các từ này.'],
])('%j is summed up', (state, summary) => {
	expect(answerTo(rows, state, 'Số, ký hiệu').summary).toBe(summary);
});

test('sorting orders what the filter found', () => {
	expect(numbersOf(answerTo(rows, { text: 'quyết định', sort: { ...sort, descending: false } }, 'Số').rows)).toEqual([
		'659/QĐ-TTg',
		'1660/QĐ-TTg',
	]);
});

test('a sort takes the place of the rank of numbers', () => {
	expect(numbersOf(answerTo(rows, { text: '7095', sort }, 'Số').rows)).toEqual(['70951/SYT-NVY', '7095/KH-UBND']);
});

test.each([
	[mostRows, ''],
	[mostRows + 1, '; còn 1 văn bản nữa, gõ thêm để thu hẹp'],
	[mostRows + 20, '; còn 20 văn bản nữa, gõ thêm để thu hẹp'],
])('of %i found documents the first are shown and the rest is told', (count, more) => {
	const answer = answerTo(sampleRows(count), { text: 'tiêm bù' }, undefined);
	expect(answer.rows).toHaveLength(Math.min(count, mostRows));
	expect(answer.summary).toBe(`${count} trong ${count + rows.length} văn bản${more}.`);
});
