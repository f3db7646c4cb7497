import { expect, test } from 'vitest';
import { indexKeeper } from './index-keeper.ts';

/** Makes indexes that end when they are broken off, or when told to. */
function maker() {
	const begun: { end: () => void; signal: AbortSignal }[] = [];
	const keep = (signal: AbortSignal) =>
		new Promise<void>((end) => {
			begun.push({ end, signal });
			signal.addEventListener('abort', () => end());
		});
	return { begun, keep };
}
const soon = () => new Promise((resolve) => setTimeout(resolve));

test('one index is made after the other', async () => {
	const { begun, keep } = maker();
	const index = indexKeeper(keep);
	void index.make();
	const second = index.make();
	await soon();
	expect(begun).toHaveLength(1);
	begun[0]!.end();
	await soon();
	expect(begun).toHaveLength(2);
	begun[1]!.end();
	await second;
});

test('stopping breaks off the one that is being made and those that wait, but none that are asked for later', async () => {
	const { begun, keep } = maker();
	const index = indexKeeper(keep);
	const made = [index.make(), index.make()];
	await soon();
	index.stop();
	await Promise.all(made);
	expect(begun.map(({ signal }) => signal.aborted)).toEqual([true]);
	void index.make();
	await soon();
	expect(begun.map(({ signal }) => signal.aborted)).toEqual([true, false]);
});
