import { expect, test } from 'vitest';
import { SaveFailure } from '../save/failure.ts';
import type { SaveOptions, SaveRequest } from '../save/save-pack.ts';
import { savingQueue } from './saving-queue.ts';

/** A queue whose saving ends when told. */
function sampleQueue() {
	const begun: string[] = [];
	const ended: [string, string][] = [];
	const ends = new Map<string, (failure?: unknown) => void>();
	const queue = savingQueue({
		save: ({ id }: SaveRequest, { signal }: SaveOptions) => {
			begun.push(id);
			return new Promise<void>((resolve, reject) => {
				ends.set(id, (failure) => (failure ? reject(failure) : resolve()));
				signal.addEventListener('abort', () => reject(new SaveFailure('stopped')));
			});
		},
		onJob: () => {},
		onEnd: (id, failure) => ended.push([id, failure?.fault ?? 'saved']),
	});
	const end = async (id: string, failure?: unknown) => {
		await settled();
		ends.get(id)!(failure);
		await settled();
	};
	return { queue, begun, ended, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

test('packs are saved one after another, also after a failure', async () => {
	const { queue, begun, ended, end } = sampleQueue();
	for (const id of ['a', 'b', 'c']) queue.add({ id });
	await settled();
	expect([begun, queue.jobOf('a')?.state, queue.jobOf('b')?.state]).toEqual([['a'], 'saving', 'queued']);
	await end('a', new SaveFailure('network'));
	await end('b', new Error('lạ'));
	await end('c');
	expect(ended).toEqual([
		['a', 'network'],
		['b', 'unwritable'],
		['c', 'saved'],
	]);
	expect(queue.isBusy()).toBe(false);
});

test('a pack that waits can be taken out, and one that is being saved be stopped', async () => {
	const { queue, begun, ended } = sampleQueue();
	for (const id of ['a', 'b']) queue.add({ id });
	await settled();
	queue.stop('b');
	queue.stop('a');
	await settled();
	expect(begun).toEqual(['a']);
	expect(ended).toEqual([
		['b', 'stopped'],
		['a', 'stopped'],
	]);
});

test('a second press while a pack is being saved changes nothing: it can still be stopped', async () => {
	const { queue, ended } = sampleQueue();
	queue.add({ id: 'a' });
	await settled();
	queue.add({ id: 'a' });
	expect(queue.jobOf('a')?.state).toBe('saving');
	queue.stop('a');
	await settled();
	expect(ended).toEqual([['a', 'stopped']]);
});

test('one that was taken out can be added again and is saved once', async () => {
	const { queue, begun, end } = sampleQueue();
	queue.add({ id: 'a' });
	queue.add({ id: 'b' });
	queue.stop('b');
	queue.add({ id: 'b' });
	queue.add({ id: 'b' });
	await end('a');
	await end('b');
	expect(begun).toEqual(['a', 'b']);
});
