import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { SeveralAtOnce } from './several-at-once.ts';

test('runs all tasks, some side by side, never more than allowed', async () => {
	const side = new SeveralAtOnce(3);
	let running = 0;
	let most = 0;
	const done: number[] = [];
	for (let task = 0; task < 10; task++) {
		await side.start(async () => {
			most = Math.max(most, ++running);
			await setImmediate();
			running--;
			done.push(task);
		});
	}
	await side.finish();
	expect(done.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
	expect(most).toBe(3);
});

test('a task that fails stops those that have not begun, and is told', async () => {
	const side = new SeveralAtOnce(1);
	const fail = async () => {
		throw new Error('hết chỗ trên đĩa');
	};
	let begun = false;
	await side.start(fail);
	await expect(
		side.start(async () => {
			begun = true;
		}),
	).rejects.toThrow('hết chỗ trên đĩa');
	await expect(side.finish()).rejects.toThrow('hết chỗ trên đĩa');
	expect(begun).toBe(false);
});
