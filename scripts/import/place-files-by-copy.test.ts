import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';

// A drive that knows no links, such as a memory stick.
vi.mock('node:fs', async (original) => ({
	...(await original<typeof import('node:fs')>()),
	linkSync() {
		throw Object.assign(new Error('no links'), { code: 'EPERM' });
	},
}));

// Test files share what was imported: neither may this file take the code without the mock, nor leave it behind with it.
vi.resetModules();
afterAll(() => void vi.resetModules());
const { placeFiles, TakenError } = await import('./place-files.ts');

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kho-copy-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = (...paths: string[]) => paths.map((path) => ({ root, path, content: `chữ của ${path}` }));

test('without links, files are made all the same, and none is replaced', () => {
	placeFiles(files('x/1.md', 'y/2.md'));
	expect(readFileSync(join(root, 'x/1.md'), 'utf8')).toBe('chữ của x/1.md');
	writeFileSync(join(root, 'y/2.md'), 'sửa');
	expect(() => placeFiles(files('x/3.md', 'y/2.md'))).toThrow(TakenError);
	expect(readFileSync(join(root, 'y/2.md'), 'utf8')).toBe('sửa');
	expect([readdirSync(join(root, 'x')), readdirSync(join(root, 'y'))]).toEqual([['1.md'], ['2.md']]);
});

test('when the copy cannot be read, what somebody else has put there stays', () => {
	mkdirSync(join(root, 'goc'));
	writeFileSync(join(root, 'goc/1.pdf'), 'của người khác');
	const content = { temporary: join(root, 'goc/khong-co.tmp') };
	expect(() => placeFiles([{ root, path: 'goc/1.pdf', content }])).toThrow('ENOENT');
	expect(readFileSync(join(root, 'goc/1.pdf'), 'utf8')).toBe('của người khác');
});
