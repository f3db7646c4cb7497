import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { IndexTask } from './index-task.ts';
import { runTasks } from './task-runner.ts';

const folder = mkdtempSync(join(tmpdir(), 'kho-viec-'));
afterAll(() => rmSync(folder, { recursive: true }));

const tasks = ['2025-01-01', '2025-02-01', '2025-03-01'].map((date): IndexTask => {
	const file = join(folder, `${date}.html`);
	writeFileSync(
		file,
		`<html><head><meta content="${date}" data-pagefind-meta="ngay[content]"></head><body data-pagefind-body><p>Tin</p></body></html>`,
	);
	return { kind: 'read', pages: [{ url: `/${date}/`, file }], partsFile: `${file}.phan` };
});

test.each([true, false])('results come in the order of the tasks (all here: %s)', async (isSmall) => {
	const results = await runTasks(stepsOf(tasks), isSmall);
	expect(results.map(([page]) => page?.facts.date)).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
});

test.each([true, false])('a fault of one is told (all here: %s)', async (isSmall) => {
	const lost: IndexTask = {
		kind: 'read',
		pages: [{ url: '/mat/', file: join(folder, 'mat.html') }],
		partsFile: join(folder, 'mat'),
	};
	await expect(runTasks(stepsOf([...tasks, lost]), isSmall)).rejects.toThrow(/ENOENT.*mat\.html/);
});

test.each([true, false])(
	'a task begins only when those before it are done and kept (all here: %s)',
	async (isSmall) => {
		const kept: string[] = [];
		const steps = tasks.map((task, at) => ({ task, onDone: () => kept.push(`${at}`) }));
		await runTasks([{ task: tasks[0]!, after: [2, 3], onDone: () => kept.push('last') }, ...steps], isSmall);
		expect(kept.indexOf('last')).toBeGreaterThan(kept.indexOf('1'));
		expect(kept.indexOf('last')).toBeGreaterThan(kept.indexOf('2'));
	},
);

function stepsOf(all: readonly IndexTask[]) {
	return all.map((task) => ({ task }));
}
