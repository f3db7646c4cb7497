import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './paths.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'sbom-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) =>
	spawnSync(process.execPath, [join(root, 'scripts/sbom.ts'), ...args], { encoding: 'utf8', cwd: folder });

test('writes the list of packages to a file or prints it, the same each time', () => {
	const { status, stdout } = run('goi.json');
	const written = readFileSync(join(folder, 'goi.json'), 'utf8');
	expect(status).toBe(0);
	expect(stdout).toBe(`Đã viết ${JSON.parse(written).components.length} gói vào goi.json.\n`);
	expect(run().stdout).toBe(written);
	expect(JSON.parse(run('--all').stdout).components.length).toBeGreaterThan(JSON.parse(written).components.length);
});

test.each([
	[['--help'], 0],
	[['a.json', 'b.json'], 2],
	[['--al'], 2],
	[['khong-co/a.json'], 1],
])('%j ends with %i and says why', (args, code) => {
	const { status, stdout, stderr } = run(...args);
	expect(status).toBe(code);
	expect(`${stdout}${stderr}`).toMatch(code === 1 ? /^Không viết được khong-co\/a\.json: / : /^Cách dùng: /);
});
