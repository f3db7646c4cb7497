import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Step } from './fake-worker.ts';
import { InOrder } from './in-order.ts';
import { limits } from './limits.ts';
import type { ImportJob } from './messages.ts';
import { type PoolOptions, runPool } from './pool.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-pool-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function job(name: string, steps: Step | Step[]): ImportJob {
	const path = join(folder, name);
	writeFileSync(path, JSON.stringify(steps));
	return { path, name, start: 0, context: { today: '2025-11-22' } };
}

/** What a listener is told, in order: «1.zip!0», «1.zip!1 crash». `milliseconds`: how long it takes each part. */
async function heard(jobs: readonly ImportJob[], options: Partial<PoolOptions> = {}, milliseconds = 0) {
	const lines: string[] = [];
	const order = new InOrder<string>(
		(line) => lines.push(line),
		() => 1,
	);
	options.signal?.addEventListener('abort', () => order.end());
	await runPool(
		jobs,
		{
			worker: join(import.meta.dirname, 'fake-worker.ts'),
			size: 2,
			limits,
			environment: process.env,
			signal: new AbortController().signal,
			...options,
		},
		{
			begin: () => true,
			async part(place, { name }) {
				await wait(milliseconds);
				await order.add(place, name);
			},
			lost: (place, capture, why) => order.add(place, `${capture?.name ?? jobs[place]!.name} ${why}`),
			done: (place) => order.finish(place),
		},
	);
	return lines;
}

test('a worker that is lost when it has told of a capture does not make it told twice', async () => {
	const jobs = [job('1.zip', [{}, { do: 'exit-after' }, {}]), job('2', { do: 'exit-after' })];
	expect(await heard(jobs, {}, 200)).toEqual(['1.zip!0', '1.zip!1', '1.zip!2', '2']);
});

test('a worker that is lost between two captures of a zip takes none of those before along', async () => {
	expect(await heard([job('1.zip', [{}, {}, { do: 'exit-before' }, {}])])).toEqual([
		'1.zip!0',
		'1.zip!1',
		'1.zip crash',
	]);
});

test('one that needs the memory of all does not wait for those that wait for it', async () => {
	const many = Array.from({ length: 220 }, () => ({}));
	const jobs = [
		job(
			'1.zip',
			Array.from({ length: 3 }, () => ({ wait: 300 })),
		),
		job('2.zip', [{ heap: 160 }, ...many, { heap: 160 }, {}]),
	];
	const small = { ...limits, heap: 40, alone: { heap: 400, resident: 600 } };
	expect(await heard(jobs, { limits: small })).toEqual([
		...[0, 1, 2].map((n) => `1.zip!${n}`),
		...Array.from({ length: 223 }, (_, n) => `2.zip!${n}`),
	]);
});

test('stopped while captures wait for their turn, it ends', async () => {
	const stop = new AbortController();
	const jobs = [
		job('1', { wait: 20_000 }),
		job(
			'2.zip',
			Array.from({ length: 260 }, () => ({})),
		),
	];
	setTimeout(() => stop.abort(), 700);
	expect(await heard(jobs, { signal: stop.signal })).toEqual([]);
});
