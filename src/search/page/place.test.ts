import { expect, test } from 'vitest';
import { isBack, readPlace } from './place.ts';
import { sampleSnapshot } from './sample-snapshot.ts';
import type { Row } from './snapshot.ts';

test.each([
	[
		{ count: 20, scrollY: 1234.5 },
		{ count: 20, scrollY: 1234.5 },
	],
	[{ count: 5000, scrollY: 0 }, { count: 100 }],
	[{ count: '20', scrollY: Number.NaN }, {}],
	[null, {}],
	['x', {}],
])('%j is read as a place', (kept, place) => {
	expect(readPlace(kept)).toEqual(place);
});

test('the place is there once as many results are, or no more will come', () => {
	const rows = Array.from({ length: 10 }, (_, hit): Row => ({ hit, whole: true, card: {} as Row['card'] }));
	const searching = sampleSnapshot({ phase: 'searching', rows });
	expect(isBack(searching, { count: 20 })).toBe(false);
	expect(isBack(searching, { count: 10 })).toBe(true);
	expect(isBack({ ...searching, stale: true }, { count: 10 })).toBe(false);
	expect(isBack({ ...searching, phase: 'done' }, { count: 20 })).toBe(true);
});
