import { expect, test } from 'vitest';
import { scoreTable, told } from './score-table.ts';
import { type Measurement, middleOf, missed } from './scores.ts';

const measurement = (performance: number, more: Partial<Measurement> = {}): Measurement => ({
	scores: { performance, accessibility: 100, 'best-practices': 100, seo: 98 },
	firstPaint: 930,
	largestPaint: 1_150,
	blocked: 21.4,
	shift: 0,
	bytes: 26_400,
	lost: [],
	...more,
});
const machine = { cpu: 'Máy thử', cores: 2, memoryMB: 4096, node: 'v24.1.0' };

test('the measurement in the middle counts, and what any of them lost points for is kept', () => {
	const one = { ...measurement(90, { lost: ['tbt'], shift: 0.2 }) };
	const middle = middleOf([one, measurement(100), measurement(99, { lost: ['tbt', 'lcp'] })]);
	expect(middle.scores.performance).toBe(99);
	expect(middle.shift).toBe(0);
	expect(middle.lost).toEqual(['tbt', 'lcp']);
});

test('97 misses the target and 98 does not', () => {
	expect(missed(measurement(97))).toEqual(['performance']);
	expect(missed(measurement(98))).toEqual([]);
});

test('the table says which page was not for search engines', () => {
	const pages = [
		{ path: '/', unlisted: false, ...measurement(100) },
		{ path: '/tim-kiem/', unlisted: true, ...measurement(99, { shift: 0.0123 }) },
	];
	expect(scoreTable(pages, { day: '2026-11-23', command: 'npm run bench:lighthouse', machine })).toBe(
		[
			'`npm run bench:lighthouse` on 2026-11-23; Máy thử, 2 cores, Node 24.1.0; phone, simulated slow 4G.',
			'',
			'| page | performance | accessibility | best practices | SEO | first paint | largest | blocked | CLS | kB |',
			'| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
			'| `/` | 100 | 100 | 100 | 98 | 0.9 s | 1.1 s | 21 ms | 0 | 26 |',
			'| `/tim-kiem/` \\* | 99 | 100 | 100 | 98 | 0.9 s | 1.1 s | 21 ms | 0.012 | 26 |',
			'',
			'\\* Not for search engines to list, on purpose; Lighthouse’s audit of that is left out.',
			'',
		].join('\n'),
	);
});

test('the terminal tells what is missed and what for', () => {
	const page = { path: '/', unlisted: false, ...measurement(80, { lost: ['largest-contentful-paint: 4 s'] }) };
	expect(told(page)).toContain('KHÔNG ĐẠT performance: 80 < 98');
	expect(told(page)).toContain('- largest-contentful-paint: 4 s');
});
