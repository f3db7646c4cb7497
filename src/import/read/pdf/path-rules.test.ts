import { expect, test } from 'vitest';
import { identity } from './matrix.ts';
import { pathRules } from './path-rules.ts';
import { level } from './sample-rules.ts';

test('a thin filled box is a line, a curve and a broad box are none', () => {
	expect(pathRules([0, 10, 20, 1, 110, 20, 1, 110, 20.5, 1, 10, 20.5, 4], identity, false)).toEqual([
		level(20.25, 10, 110),
	]);
	expect(pathRules([0, 10, 20, 2, 30, 40, 50, 60, 70, 20], identity, true)).toEqual([]);
	expect(pathRules([0, 10, 20, 1, 110, 20, 1, 110, 60, 1, 10, 60, 4], identity, false)).toEqual([]);
	expect(pathRules([0, 10, 20, 1, 110, 20, 1, 110, 60, 1, 10, 60, 4], identity, true)).toHaveLength(4);
});
