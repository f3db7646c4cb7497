import { expect, test } from 'vitest';
import { trustedDays } from './trusted-days.ts';

/** The days of June that are believed, and `x` for those that are not. */
function believed(...days: number[]): string {
	const iso = days.map((day) => `2026-06-${String(day).padStart(2, '0')}`);
	const trusted = trustedDays(iso, '2026-06-25');
	return days.map((day, index) => (trusted[index] ? day : 'x')).join(' ');
}

test('time that only goes on is believed', () => {
	expect(believed(1, 1, 2, 5, 25)).toBe('1 1 2 5 25');
});

test('one clock that was ahead or behind costs only its own date', () => {
	expect(believed(1, 20, 2, 3, 4, 5)).toBe('1 x 2 3 4 5');
	expect(believed(4, 5, 6, 7, 1, 8)).toBe('4 5 6 7 x 8');
});

test('two that contradict each other are both doubted, the others not', () => {
	expect(believed(1, 9, 3, 12)).toBe('1 x x 12');
});

test('a burst of commits on one wrong day outvotes nothing', () => {
	expect(believed(1, 20, 20, 20, 20, 2, 3, 4)).toBe('1 x x x x 2 3 4');
	expect(believed(20, 20, 20, 20, 2)).toBe('x x x x x');
});

test('commits of one day may stand in any order of hours', () => {
	expect(believed(3, 3, 3)).toBe('3 3 3');
});

test('a day after today is neither believed nor held against others', () => {
	expect(believed(1, 26, 2)).toBe('1 x 2');
});

test('nothing is asked of nothing', () => {
	expect(trustedDays([], '2026-06-25')).toEqual([]);
});
