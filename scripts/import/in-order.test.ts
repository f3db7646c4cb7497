import fc from 'fast-check';
import { expect, test } from 'vitest';
import { InOrder } from './in-order.ts';

test('values come out by job whatever the order they came in', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
			fc.array(fc.nat(3), { minLength: 5, maxLength: 5 }),
			async (jobs, counts) => {
				const out: string[] = [];
				const order = new InOrder<string>(
					(value) => out.push(value),
					() => 1,
				);
				for (const job of jobs) {
					for (let n = 0; n < counts[job]!; n++) await order.add(job, `${job}.${n}`);
					order.finish(job);
				}
				expect(out).toEqual(counts.flatMap((count, job) => Array.from({ length: count }, (_, n) => `${job}.${n}`)));
			},
		),
	);
});

test('a job that runs far ahead waits until its turn has come, and the one whose turn it is never waits', async () => {
	const out: number[] = [];
	const order = new InOrder<number>(
		(value) => out.push(value),
		() => 20 * 2 ** 20,
	);
	await order.add(1, 10);
	let ahead = false;
	const second = order.add(1, 11).then(() => {
		ahead = true;
	});
	for (let n = 0; n < 5; n++) await order.add(0, n);
	expect(ahead).toBe(false);
	order.finish(0);
	await second;
	expect(out).toEqual([0, 1, 2, 3, 4, 10, 11]);
});

test('who waits is let go when the import ends early', async () => {
	const order = new InOrder<number>(
		() => {},
		() => 40 * 2 ** 20,
	);
	const waiting = order.add(3, 1);
	order.end();
	await expect(waiting).resolves.toBeUndefined();
});

test('after its end nothing is handed on and nobody waits', async () => {
	const emitted: string[] = [];
	const order = new InOrder<string>(
		(value) => emitted.push(value),
		() => 1,
	);
	order.end();
	for (let n = 0; n < 300; n++) await order.add(1, 'x');
	order.finish(0);
	order.finish(1);
	expect(emitted).toEqual([]);
});
