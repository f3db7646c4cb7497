import { expect, test } from 'vitest';
import { rangeInWords, rangeOf } from './date-range.ts';

test.each([
	[{}, {}],
	[{ from: '2025-07-01' }, { from: '2025-07-01' }],
	[
		{ from: '2025-07-01', to: '2025-07-01' },
		{ from: '2025-07-01', to: '2025-07-01' },
	],
	[{ to: '2024-02-29' }, { to: '2024-02-29' }],
])('%j is a range', (asked, range) => {
	expect(rangeOf(asked)).toEqual(range);
});

test.each(['2025-02-29', '2025-13-01', '2025-1-1', 'mai', '2025', '12025-01-01'])(
	'%s is no day: it is left out and said',
	(day) => {
		expect(rangeOf({ from: day, to: '2025-12-31' })).toEqual({
			to: '2025-12-31',
			fault: `“${day}” không phải là ngày có thật nên chưa được dùng để lọc.`,
		});
	},
);

test('a reversed range filters nothing and says why', () => {
	expect(rangeOf({ from: '2025-12-31', to: '2025-01-01' })).toEqual({
		fault: 'Ngày bắt đầu (31/12/2025) ở sau ngày kết thúc (01/01/2025) nên khoảng ngày chưa được dùng để lọc.',
	});
});

test.each([
	[{ from: '2025-07-01', to: '2025-12-31' }, 'từ 01/7/2025 đến 31/12/2025'],
	[{ from: '2025-07-01' }, 'từ 01/7/2025'],
	[{ to: '2025-12-31' }, 'đến 31/12/2025'],
	[{}, ''],
])('%j in words', (range, words) => {
	expect(rangeInWords(range)).toBe(words);
});
