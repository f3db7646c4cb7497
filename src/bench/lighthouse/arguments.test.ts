import { expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

test('measures each main page three times unless told otherwise', () => {
	expect(readArguments([])).toEqual({ pages: [], runs: 3, json: undefined, table: undefined });
	expect(readArguments(['--pages', '/,/tim-kiem/', '--runs', '1', '--json', 'o.json', '--table', 'o.md'])).toEqual({
		pages: ['/', '/tim-kiem/'],
		runs: 1,
		json: 'o.json',
		table: 'o.md',
	});
});

test('names all that is wrong at once', () => {
	expect(readArguments(['--pages', 'tim-kiem', '--runs', '0'])).toEqual({
		faults: [
			'--runs phải là số nguyên từ 1 tới 99, không phải «0»',
			'--pages: «tim-kiem» không bắt đầu bằng dấu gạch chéo',
		],
	});
	expect(readArguments(['--page', '/'])).toEqual({ faults: ['Không hiểu tham số --page'] });
	expect(readArguments(['-h'])).toBe('help');
});
