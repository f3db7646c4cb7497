import { expect, test } from 'vitest';
import { type Registered, runsWorker } from './runs-worker.ts';

const { signal } = new AbortController();

/** A worker that goes through some states, one after another. */
function worker() {
	const listeners = new Set<() => void>();
	const one = {
		state: 'installing' as ServiceWorkerState,
		addEventListener: (_: string, listener: () => void) => listeners.add(listener),
		become(...states: ServiceWorkerState[]) {
			for (const state of states) {
				one.state = state;
				for (const listener of listeners) listener();
			}
		},
	};
	return one;
}

const registered = (some: Partial<Registered>) => ({ active: null, installing: null, waiting: null, ...some });

test('a site that has a worker need not wait for the next one', async () => {
	expect(await runsWorker(registered({ active: {}, installing: worker() as never }), signal)).toBe(true);
});

test('a site without any has none', async () => {
	expect(await runsWorker(registered({}), signal)).toBe(false);
});

test.each([
	['is installed', ['installed', 'activating', 'activated'], true],
	['fails to install', ['redundant'], false],
	['is thrown away before it takes over', ['installed', 'redundant'], false],
] as const)('a worker that %s', async (_, states, runs) => {
	const installing = worker();
	let answer: boolean | undefined;
	const asked = runsWorker(registered({ installing: installing as never }), signal).then((it) => (answer = it));
	await new Promise(setImmediate);
	expect(answer).toBeUndefined();
	installing.become(...states);
	await asked;
	expect(answer).toBe(runs);
});

test('who stops meanwhile waits no longer', async () => {
	const stop = new AbortController();
	const asked = runsWorker(registered({ installing: worker() as never }), stop.signal);
	stop.abort();
	await expect(asked).rejects.toMatchObject({ fault: 'stopped' });
});
