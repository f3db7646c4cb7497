import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { root } from './paths.ts';

// Each test starts a whole build, or stops one.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
let temporary: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-bench-'));
	temporary = join(folder, 'tmp');
	mkdirSync(temporary);
});
afterEach(() => rmSync(folder, { recursive: true }));

const command = (args: readonly string[]) => [`${root}/scripts/bench.ts`, ...args];
const environment = () => ({ cwd: folder, env: { ...process.env, TMPDIR: temporary } });

function bench(...args: string[]) {
	return spawnSync(process.execPath, command(args), { ...environment(), encoding: 'utf8' });
}

test('builds an archive, adds an item, builds again; writes the figures and leaves nothing else behind', () => {
	const files = ['--json', 'o.json', '--table', 'o.md'];
	const { status, stdout, stderr } = bench('--entries', '20', '--modes', 'cold,publish', '--no-search', ...files);
	expect(status, stderr).toBe(0);
	const { machine, rows, pages } = JSON.parse(readFileSync(join(folder, 'o.json'), 'utf8'));
	const positive = expect.toSatisfy((value: unknown) => typeof value === 'number' && value > 0);
	expect(machine).toMatchObject({ cores: positive, memoryMB: positive, node: process.version });
	const row = {
		system: 'ours',
		entries: 20,
		...{ seconds: positive, cpuSeconds: positive, peakMB: positive, bytes: positive, files: positive },
		steps: expect.objectContaining({ check: positive, astro: positive, index: positive }),
	};
	expect(rows).toEqual([
		expect.objectContaining({ ...row, mode: 'cold' }),
		expect.objectContaining({ ...row, mode: 'publish' }),
	]);
	expect(rows[1].files).toBeGreaterThan(rows[0].files);
	expect(pages).toContainEqual(expect.objectContaining({ kind: 'một tin', median: positive }));
	expect(stdout).toMatch(/^Hệ thống .*\nKho Y tế\s+20\s+cold /);
	expect(readFileSync(join(folder, 'o.md'), 'utf8')).toContain('| Kho Y tế | 20 | publish |');
	expect(readdirSync(temporary)).toEqual([]);
});

test('stopped by hand in the middle of a build, it removes what it wrote', async () => {
	const child = spawn(process.execPath, command(['--entries', '20', '--json', 'o.json']), {
		...environment(),
		stdio: ['ignore', 'ignore', 'pipe'],
	});
	let stderr = '';
	const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
	child.stderr.on('data', (data) => {
		stderr += data;
		if (!child.killed && stderr.includes('cold 1/1 …')) child.kill('SIGTERM');
	});
	expect(await ended, stderr).toBe(143);
	expect(readdirSync(temporary)).toEqual([]);
	expect(existsSync(join(folder, 'o.json'))).toBe(false);
});

describe('what it cannot do', () => {
	test('wrong options and faulty files of texts are told of, and nothing is built', () => {
		expect(bench('--entries', 'nhiều')).toMatchObject({
			status: 2,
			stderr: expect.stringMatching(/«nhiều»[\s\S]*Cách dùng/),
		});
		writeFileSync(join(folder, 'bai.jsonl'), '{"text":"Được"}\n{"title":"Thiếu"}\n');
		expect(bench('--corpus', 'bai.jsonl')).toMatchObject({
			status: 2,
			stdout: '',
			stderr: 'bai.jsonl:2: thiếu "text" (một chuỗi có chữ)\n',
		});
	});

	test('options that npm kept for itself are told of', () => {
		const env = { ...process.env, npm_lifecycle_event: 'bench', npm_config_entries: 'true' };
		const { status, stderr } = spawnSync(process.execPath, command(['20']), { env, encoding: 'utf8' });
		expect(status).toBe(2);
		expect(stderr).toContain('npm run bench -- --entries');
	});

	test('a result that cannot be written, or a disk too small, stops it before the work', () => {
		const { status, stderr } = bench('--entries', '9999999', '--json', 'không-có/o.json');
		expect(status).toBe(1);
		expect(stderr).toMatch(/Không ghi được tệp không-có\/o\.json[\s\S]*Đĩa của .* còn .* cần chừng/);
	});
});
