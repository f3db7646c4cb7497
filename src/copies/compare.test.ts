import { describe, expect, test } from 'vitest';
import { compare, type Found, isWhole } from './compare.ts';

const sums = new Map([
	['index.html', 'aa'],
	['tin-tuc/index.html', 'bb'],
	['_headers', 'cc'],
]);
const whole: [string, Found][] = [...sums].map(([path, hash]) => [path, { hash }]);
const comparedWith = (...others: [string, Found][]) => compare(new Map([...whole, ...others]), sums);

describe('a copy', () => {
	test('is whole when every file of the list is there, and no other', () => {
		const comparison = comparedWith();
		expect(comparison.sound).toBe(3);
		expect(isWhole(comparison)).toBe(true);
	});

	test.each<[what: string, path: string, found: Found, list: string]>([
		['a file that changed', 'index.html', { hash: 'xx' }, 'changed'],
		['a file that is not in the list', 'la.html', { hash: 'aa' }, 'extra'],
		['a link in the place of a file', 'index.html', 'link', 'links'],
		['a link beside the files', 'la', 'link', 'links'],
		['a compressed copy of other bytes', 'index.html.br', { of: 'index.html', hash: 'xx' }, 'stale'],
		['a compressed copy that cannot be expanded', 'index.html.gz', { of: 'index.html', hash: undefined }, 'stale'],
		['a compressed copy of nothing in the list', 'la.html.gz', { of: 'la.html', hash: 'aa' }, 'extra'],
	])('is not whole with %s', (_, path, found, list) => {
		const comparison = comparedWith([path, found]);
		expect(comparison).toMatchObject({ [list]: [path] });
		expect(isWhole(comparison)).toBe(false);
	});

	test('is not whole with a file that cannot be read, in the list or not', () => {
		const comparison = comparedWith(['index.html', { fault: 'hỏng' }], ['la', { fault: 'cấm' }]);
		expect(comparison.unreadable).toEqual([
			['index.html', 'hỏng'],
			['la', 'cấm'],
		]);
		expect(isWhole(comparison)).toBe(false);
	});

	test('may hold compressed copies that give their files', () => {
		expect(isWhole(comparedWith(['index.html.br', { of: 'index.html', hash: 'aa' }]))).toBe(true);
	});

	test('may hold what a system leaves in folders', () => {
		const left = ['.DS_Store', 'tin-tuc/Thumbs.db', 'anh/desktop.ini', '._index.html'];
		expect(isWhole(comparedWith(...left.map((path): [string, Found] => [path, { hash: 'x' }])))).toBe(true);
	});

	test('has everything told at once', () => {
		const found = new Map<string, Found>([
			['tin-tuc/index.html', { hash: 'xx' }],
			['b', { hash: 'x' }],
			['a', { hash: 'x' }],
		]);
		expect(compare(found, sums)).toMatchObject({
			missing: ['_headers', 'index.html'],
			changed: ['tin-tuc/index.html'],
			extra: ['a', 'b'],
			sound: 0,
		});
	});
});

describe('a site that is asked for its files', () => {
	const served = new Map<string, Found>([
		['index.html', { hash: 'aa' }],
		['tin-tuc/index.html', 'redirect'],
	]);

	test('is not whole where a file that is no page is sent elsewhere', () => {
		const sent = new Map<string, Found>([['kieu.css', 'redirect']]);
		const comparison = compare(sent, new Map([['kieu.css', 'aa']]), { served: true });
		expect(comparison.changed).toEqual(['kieu.css']);
		expect(isWhole(comparison)).toBe(false);
	});

	test('need not give what hosts keep for themselves, nor what leads elsewhere', () => {
		const comparison = compare(served, sums, { served: true });
		expect(comparison).toMatchObject({ sound: 1, untold: ['_headers', 'tin-tuc/index.html'] });
		expect(isWhole(comparison)).toBe(true);
	});

	test('is judged by those files that were asked for', () => {
		const none = new Map<string, Found>();
		expect(compare(none, sums, { served: true, asked: new Set(['index.html']) }).missing).toEqual(['index.html']);
	});
});
