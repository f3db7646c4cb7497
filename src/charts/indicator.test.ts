import { describe, expect, test } from 'vitest';
import { drawIndicator, type IndicatorDrawing } from './indicator.ts';

const data = (from: string, to: string, unit = 'Tuổi', columns = ['Năm 2025', 'KH đến Năm 2030']) => ({
	unit,
	from: { text: from, column: columns[0]! },
	to: { text: to, column: columns[1]! },
});

/** The value at a place of the scale. */
function valueAt({ axis: { ends, end } }: IndicatorDrawing, x: number) {
	return ((x - ends[0]) / (ends[1] - ends[0])) * Number(end.replace('.', ''));
}

describe.each(['narrow', 'wide'] as const)('%s', (shape) => {
	const draw = (...values: Parameters<typeof data>) => drawIndicator(data(...values), shape);

	test.each([
		['13,1', '>13,5', 'Bác sỹ', '15'],
		['68,5', '70', 'Tuổi', '80'],
		['0', '0', '', '1'],
		['1.234,5', '9.876', '', '10.000'],
		['19,93', '<17', '%', '100'],
		['92 %', '95 %', '', '100'],
		['99', '120', '%', '120'],
	])('%s → %s in «%s» is measured from 0 to %s', (from, to, unit, end) => {
		const drawing = draw(from, to, unit);
		expect(drawing.axis).toMatchObject({ start: '0', end });
		const number = (text: string) =>
			Number(
				text
					.replace('.', '')
					.replace(',', '.')
					.replace(/[<> %]/g, ''),
			);
		expect(valueAt(drawing, drawing.from!.x)).toBeCloseTo(number(from), -Math.log10(Number(end.replace('.', ''))) + 2);
		expect(valueAt(drawing, drawing.to!.x)).toBeCloseTo(number(to), -Math.log10(Number(end.replace('.', ''))) + 2);
	});

	test('a value below zero has its place at the left of zero', () => {
		const { axis, from, to } = draw('-5', '10');
		expect(axis.start).toBe('-5');
		expect(from!.x).toBeLessThan(to!.x);
		expect(from!.x).toBe(axis.left);
	});

	test.each([
		['0', '100', '%'],
		['0', '>100', '%'],
		['<0', '0', '%'],
		['>100', '<0', '%'],
		['12.345.678', '>12.345.679', ''],
		['-12.345', '<-12.345', ''],
		['5', '5', ''],
	])('%s → %s: everything lies within its frame, labels apart from each other and from the line', (...values) => {
		const long = ['Thực hiện năm 2025 theo báo cáo của các đơn vị trực thuộc', 'Kế hoạch đến năm 2030 của toàn tỉnh'];
		for (const columns of [undefined, long]) {
			const { width, height, axis, from, to } = draw(...(values as [string, string, string]), columns);
			expect(axis.left).toBeGreaterThanOrEqual(axis.start.length * 7);
			expect(axis.right + axis.end.length * 7).toBeLessThanOrEqual(width);
			for (const mark of [from!, to!]) {
				expect(mark.x).toBeGreaterThanOrEqual(axis.left);
				expect(mark.x).toBeLessThanOrEqual(axis.right);
				const { x, anchor, value, column } = mark.label;
				const length = value.length * 9 + (column.length + 1) * 8;
				const start = x - { start: 0, middle: length / 2, end: length }[anchor];
				expect(start).toBeGreaterThanOrEqual(0);
				expect(start + length).toBeLessThanOrEqual(width);
				for (const [, x] of mark.beyond?.matchAll(/[HL](-?[\d.]+)/g) ?? []) {
					expect(Number(x)).toBeGreaterThanOrEqual(0);
					expect(Number(x)).toBeLessThanOrEqual(width);
				}
			}
			expect(from!.label.y - 13).toBeGreaterThanOrEqual(0);
			expect(from!.label.y + 4).toBeLessThan(axis.y - 5);
			expect(to!.label.y - 13).toBeGreaterThan(axis.y + 5);
			expect(to!.label.y + 4).toBeLessThanOrEqual(height);
		}
	});

	test('a limit points to the values that it allows', () => {
		const { from, to } = draw('>13,5', '<17');
		expect(from!.beyond).toContain(`H${from!.x + 19}`);
		expect(to!.beyond).toContain(`H${Math.round((to!.x - 19) * 10) / 10}`);
		expect(draw('13', '17').to!.beyond).toBeUndefined();
	});

	test('values stand as they are written; a long name of a column is cut, a value never', () => {
		const { from, to } = draw('1.234,50', '≥ 2.000', '', ['Năm 2025', 'Kế hoạch '.repeat(9)]);
		expect(from!.label).toMatchObject({ value: '1.234,50', column: 'Năm 2025' });
		expect(to!.label.value).toBe('≥ 2.000');
		expect(to!.label.column).toMatch(/\p{L}…$/u);
	});

	test('a value that is lacking has no dot', () => {
		const { from, to } = draw('', '95');
		expect(from).toBeUndefined();
		expect(to).toBeDefined();
	});
});
