import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { ImportJob, Part } from './messages.ts';
import { layOriginal } from './originals.ts';
import { partOf } from './sample-parts.ts';
import { serveJobs, type Telling } from './serve-jobs.ts';

/**
 * For tests: does what a capture says. One capture is one step, a list of them a zip; a step that gives entries has
 * `entries` (in which SHA256 stands for that of the capture), others wait, hang, end the process or fill its memory.
 */
export interface Step {
	readonly wait?: number;
	/** `exit-before`: before the capture is begun; `exit-after`: when it is told, without waiting for the answer. */
	readonly do?: 'hang' | 'exit' | 'exit-before' | 'exit-after' | 'fill-heap' | 'fill-memory';
	/** Heap, in MB, that reading this capture takes. Far above a limit that it shall break: V8 counts the young beside it. */
	readonly heap?: number;
	readonly entries?: Readonly<Record<string, string>>;
}

async function work(job: ImportJob, telling: Telling): Promise<number | undefined> {
	const text = await readFile(job.path, 'utf8');
	const steps = JSON.parse(text) as Step | Step[];
	const inside = Array.isArray(steps);
	for (const [place, step] of [steps].flat().entries()) {
		if (place < job.start) continue;
		if (job.only && place > job.start) return place;
		if (step.do === 'exit-before') process.exit(3);
		const name = inside ? `${job.name}!${place}` : job.name;
		const sha256 = createHash('sha256')
			.update(inside ? JSON.stringify(step) : text)
			.digest('hex');
		const capture = { name, sha256, ...(inside && { place }) };
		if (!(await telling.begin(capture))) {
			await telling.part({ ...partOf({}), ...capture, status: 'known' });
			continue;
		}
		await act(step);
		const entries = Object.entries(step.entries ?? {}).map(([path, text]) => [path, text.replace('SHA256', sha256)]);
		const part: Part = { ...partOf(Object.fromEntries(entries)), ...capture };
		const original = job.originals && (await layOriginal(job.originals, Buffer.from(text), job.name, sha256));
		const answer = telling.part(original ? { ...part, original } : part);
		if (step.do === 'exit-after') setTimeout(() => process.exit(3), 50);
		await answer;
	}
	return undefined;
}

async function act({ wait: milliseconds = 0, do: deed, heap = 0 }: Step): Promise<void> {
	await wait(milliseconds);
	if (deed === 'exit') process.exit(3);
	while (deed === 'hang') {
		// Busy: no timer of this process would ever run.
	}
	const kept: unknown[] = [];
	// Ten thousand small objects take somewhat more than half a megabyte.
	for (let taken = 0; taken < heap; taken += 0.5) kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n })));
	while (deed === 'fill-heap') kept.push(Array.from({ length: 10_000 }, (_, n) => ({ n })));
	while (deed === 'fill-memory') {
		kept.push(Buffer.alloc(20 * 2 ** 20, 1));
		await wait(20);
	}
}

if (process.send && import.meta.url === pathToFileURL(process.argv[1] ?? '').href) serveJobs(work);
