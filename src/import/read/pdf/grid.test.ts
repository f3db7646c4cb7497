import { describe, expect, test } from 'vitest';
import { gridsOf } from './grid.ts';
import { level, upright } from './sample-rules.ts';

describe('gridsOf', () => {
	test('merged cells share a number, separate tables are separate', () => {
		const first = [
			level(100, 50, 250),
			level(120, 50, 250),
			level(140, 50, 250),
			upright(50, 100, 140),
			upright(150, 120, 140),
			upright(250, 100, 140),
		];
		const second = first.map((rule) =>
			rule.level ? { ...rule, at: rule.at + 300 } : { ...rule, from: rule.from + 300, to: rule.to + 300 },
		);
		expect(gridsOf([...second, ...first]).map(({ cells }) => cells)).toEqual([
			[
				[0, 0],
				[2, 3],
			],
			[
				[0, 0],
				[2, 3],
			],
		]);
	});

	test('rules drawn cell by cell and a little apart are one table; frames and underlines are none', () => {
		const pieces = [50, 100, 150].flatMap((x) => [level(100, x, x + 49.5), level(120.4, x, x + 49.5)]);
		const sides = [50, 100, 150, 200].map((x) => upright(x - 0.2, 100, 120));
		expect(gridsOf([...pieces, ...sides])[0]?.cells).toEqual([[0, 1, 2]]);
		expect(gridsOf([level(10, 0, 100), level(90, 0, 100), upright(0, 10, 90), upright(100, 10, 90)])).toEqual([]);
		expect(gridsOf([level(95, 330, 490), level(100, 120, 200)])).toEqual([]);
	});

	test('thousands of crossing rules end soon', () => {
		const rules = Array.from({ length: 20_000 }, (_, index) =>
			index % 2 ? level(index * 5, 0, 100_000) : upright(index * 5, 0, 100_000),
		);
		expect(gridsOf(rules)).toEqual([]);
	});
});
