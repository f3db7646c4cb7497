import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { runMeasured } from './run-measured.ts';

const node = (script: string, signal = new AbortController().signal) =>
	runMeasured(process.execPath, ['-e', script], { cwd: tmpdir(), signal });

/** Works for a while in a process that another one started. */
const work = `const end = process.cpuUsage().user + 600000; while (process.cpuUsage().user < end);`;
const nested = (script: string) =>
	`require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(script)}])`;

describe.runIf(existsSync('/proc/self/stat'))('where the operating system tells', () => {
	test('counts the processor time of what the command starts', async () => {
		const { cpuSeconds, seconds } = await node(nested(work));
		expect(cpuSeconds).toBeGreaterThan(0.6);
		expect(seconds).toBeGreaterThan(0.6);
	});

	test('memory is that of the largest process, not of all', async () => {
		const hold = (megabytes: number) => `Buffer.alloc(${megabytes} * 2 ** 20, 1); setTimeout(() => {}, 500);`;
		const { peakMB } = await node(`const own = ${hold(150)}; ${nested(`const own = ${hold(300)}`)}`);
		expect(peakMB).toBeGreaterThan(300);
		expect(peakMB).toBeLessThan(450);
	});
});

test('hands back what was printed; a command that fails rejects with it', async () => {
	expect((await node('console.log("a"); console.error("b")')).output).toMatch(/a\n[\s\S]*b\n|b\n[\s\S]*a\n/);
	await expect(node('console.log("vì sao"); process.exit(3)')).rejects.toThrow(/mã 3[\s\S]*vì sao/);
});

test('stopped, it ends the command with all that it started, and rejects', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'kho-bench-'));
	const note = join(folder, 'pid');
	const forever = `setInterval(() => {}, 1000); require('fs').writeFileSync(${JSON.stringify(note)}, String(process.pid))`;
	const interruption = new AbortController();
	const running = node(nested(forever), interruption.signal);
	try {
		const started = vi.waitFor(() => Number(readFileSync(note, 'utf8')) || Promise.reject(), { timeout: 20_000 });
		const pid = await Promise.race([started, running.then(() => 0)]);
		interruption.abort();
		await expect(running).rejects.toThrow(/abort/i);
		await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow('ESRCH'), { timeout: 5_000 });
	} finally {
		rmSync(folder, { recursive: true });
	}
});
