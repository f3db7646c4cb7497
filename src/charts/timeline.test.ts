import { describe, expect, test } from 'vitest';
import { drawTimeline, type TimelineDocument } from './timeline.ts';

const document = (on: string, more: Partial<TimelineDocument> = {}): TimelineDocument => ({
	number: '25-CT/TW',
	type: 'Chỉ thị',
	issuer: 'Ban Bí thư',
	facts: [on, '12 mục'],
	on,
	url: `/so/${on}/`,
	held: false,
	...more,
});
const shapes = ['narrow', 'wide'] as const;
const samples: [string, TimelineDocument[]][] = [
	['one', [document('2023-10-25')]],
	['several years apart', ['2012-03-01', '2018-07', '2020', '2025-11-11'].map((on) => document(on))],
	['twelve on one day', Array.from({ length: 12 }, () => document('2025-03-17'))],
	['a crowd at each end', [...Array(6).fill('1992-01-01'), ...Array(6).fill('2026-12-31')].map((on) => document(on))],
	[
		'long names',
		['2024-01-01', '2024-01-02', '2024-06'].map((on) =>
			document(on, { number: '1234/2025/NQ-HĐND', issuer: 'Ban Chấp hành Đảng bộ Ủy ban nhân dân tỉnh '.repeat(3) }),
		),
	],
];

describe.each(shapes)('%s', (shape) => {
	describe.each(samples)('%s', (_, documents) => {
		const { width, height, axis, labels, years } = drawTimeline(documents, shape);

		test('lies within its frame', () => {
			for (const label of labels) {
				expect(label.y).toBeGreaterThanOrEqual(0);
				expect(label.y + label.height).toBeLessThanOrEqual(height + 0.1);
				expect(label.x + label.width).toBeLessThanOrEqual(width);
				for (const y of [label.from, label.to]) {
					expect(y).toBeGreaterThanOrEqual(axis.top - 0.1);
					expect(y).toBeLessThanOrEqual(axis.bottom + 0.1);
				}
				const texts = [label.number.text + (label.type ?? ''), ...label.lines.map(({ text }) => text)];
				for (const text of texts) expect(text.length * 7).toBeLessThanOrEqual(label.width);
				for (const { y } of [label.number, ...label.lines]) {
					expect(y - 13).toBeGreaterThanOrEqual(label.y);
					expect(y + 4).toBeLessThanOrEqual(label.y + label.height);
				}
			}
		});

		test('no label covers another, nor a year another', () => {
			for (const [index, label] of labels.entries()) {
				const next = labels[index + 1];
				if (next) expect(next.y).toBeGreaterThanOrEqual(label.y + label.height);
			}
			for (const [index, { y }] of years.entries()) {
				if (index > 0) expect(y - years[index - 1]!.y).toBeGreaterThan(18);
			}
			expect(years.length).toBeGreaterThan(0);
		});

		test('leaders do not cross: labels stand in the order of their documents', () => {
			expect(labels).toHaveLength(documents.length);
			const middles = labels.map(({ from, to }) => from + to);
			expect(middles).toEqual(middles.toSorted((a, b) => a - b));
		});
	});

	test('lengths are proportional to time, the newest on top', () => {
		const { labels, years } = drawTimeline(samples[1]![1], shape);
		expect(labels.map(({ document: { on } }) => on)).toEqual(['2025-11-11', '2020', '2018-07', '2012-03-01']);
		const [newest, year, month] = labels;
		const perDay = (year!.to - year!.from) / 366;
		expect(newest!.from).toBe(newest!.to);
		expect((month!.to - month!.from) / perDay).toBeCloseTo(31, -1);
		expect((year!.from - newest!.from) / perDay).toBeCloseTo(
			(Date.UTC(2025, 10, 11) - Date.UTC(2021, 0, 1)) / 864e5,
			-2,
		);
		const of2020 = years.find(({ text }) => text === '2020');
		if (of2020) expect(of2020.y).toBeCloseTo(year!.to, 0);
	});

	test('nothing of the number is cut, and the type stands beside it or below', () => {
		for (const { document: shown, number, type, lines } of drawTimeline(samples[4]![1], shape).labels) {
			expect(number.text).toBe(shown.number);
			expect([type, ...lines.map(({ text }) => text)].join(' ')).toContain('Chỉ thị');
		}
	});
});
