import { expect, test } from 'vitest';
import { drawYear } from './month-calendar.ts';
import { shadesUpTo } from './shades.ts';

const counts = [5, 0, 1, 0, 0, 9999, 2, 0, 0, 0, 0, 700];
const halves = drawYear(counts, shadesUpTo(9999), (count) => `${count}`);
const cells = halves.flatMap((half) => half.cells);

test('a year is two rows of six months, each with its number', () => {
	expect(halves.map((half) => half.cells.map(({ month }) => month))).toEqual([
		[1, 2, 3, 4, 5, 6],
		[7, 8, 9, 10, 11, 12],
	]);
	expect(cells.map(({ count }) => count)).toEqual(counts);
	expect(cells.map(({ number }) => number.text)).toEqual(counts.map(String));
	expect(cells.map(({ name }) => name.text)).toEqual(counts.map((_, index) => `Th. ${index + 1}`));
});

test('the months stand from left to right within the frame, none covering the next, a finger wide and high', () => {
	for (const { width, height, cell, cells: row } of halves) {
		expect(Math.min(cell.width, cell.height, height)).toBeGreaterThanOrEqual(44);
		for (const [index, { x, name, number }] of row.entries()) {
			expect(x).toBeGreaterThanOrEqual(index === 0 ? 0 : row[index - 1]!.x + cell.width);
			expect(x + cell.width).toBeLessThanOrEqual(width);
			expect([name.x, number.x]).toEqual([x + cell.width / 2, x + cell.width / 2]);
		}
	}
});

test('the more, the darker', () => {
	expect(cells.map(({ shade }) => shade)).toEqual([1, 0, 1, 0, 0, 4, 1, 0, 0, 0, 0, 2]);
});
