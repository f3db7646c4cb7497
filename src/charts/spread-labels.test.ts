import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels, type WantedPlace } from './spread-labels.ts';

const label = (at: number, room = 40): WantedPlace => ({ at, room });

test('labels that do not meet stay where they are', () => {
	expect(spreadLabels([label(0), label(50), label(200)], 0, 300)).toEqual([0, 50, 200]);
});

test('labels that meet share the way, and push the next only as far as they must', () => {
	expect(spreadLabels([label(100), label(100)], 0, 300)).toEqual([80, 120]);
	expect(spreadLabels([label(100), label(100), label(160)], 0, 300)).toEqual([80, 120, 160]);
});

test('nothing leaves the frame', () => {
	expect(spreadLabels([label(0), label(0)], 0, 300)).toEqual([0, 40]);
	expect(spreadLabels([label(290), label(295)], 0, 300)).toEqual([220, 260]);
});

test('none covers another, whatever they want; in a frame that is high enough all stay inside', () => {
	const places = fc.array(fc.record({ at: fc.integer({ min: -50, max: 900 }), room: fc.integer({ min: 1, max: 80 }) }));
	fc.assert(
		fc.property(places, (unsorted) => {
			const wanted = unsorted.toSorted((a, b) => a.at - b.at);
			const bottom = Math.max(
				800,
				wanted.reduce((sum, { room }) => sum + room, 0),
			);
			const ys = spreadLabels(wanted, 0, bottom);
			expect(ys).toHaveLength(wanted.length);
			for (const [index, y] of ys.entries()) {
				expect(y).toBeGreaterThanOrEqual(-1e-6);
				expect(y + wanted[index]!.room).toBeLessThanOrEqual((ys[index + 1] ?? bottom) + 1e-6);
			}
		}),
	);
});
