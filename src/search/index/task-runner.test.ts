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
	return { kind: 'read', pages: [{ url: `/${date}/`, file }] };
});

test.each([true, false])('results come in the order of the tasks (all here: %s)', async (isSmall) => {
	const results = await runTasks(tasks, isSmall);
	expect(results.map(([facts]) => facts?.date)).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
});

test.each([true, false])('a fault of one is told (all here: %s)', async (isSmall) => {
	const lost: IndexTask = { kind: 'read', pages: [{ url: '/mat/', file: join(folder, 'mat.html') }] };
	await expect(runTasks([...tasks, lost], isSmall)).rejects.toThrow(/ENOENT.*mat\.html/);
});
