import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeHash } from './code-hash.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kho-code-'));
	for (const path of ['src/pages/index.astro', 'content/tin-tuc/2025/a.md', 'content/tu-vung/chu-de.json'])
		write(path, 'a');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

test.each([
	'src/pages/index.astro',
	'src/views/moi.ts',
	'content/tu-vung/chu-de.json',
	'content/trang/gioi-thieu.mdx',
	'scripts/build/renderer.ts',
	'package-lock.json',
])('everything is built anew when %s changes', (path) => {
	const before = codeHash(root);
	write(path, 'b');
	expect(codeHash(root)).not.toBe(before);
});

test.each([
	'content/tin-tuc/2025/a.md',
	'content/van-ban/2025/b.md',
	'content/tu-vung/duong-dan.json',
	'public/tep/2025/a.pdf',
	'src/views/moi.test.ts',
	'src/e2e/moi.ts',
	'src/import/moi.ts',
])('pages can be kept when %s changes', (path) => {
	const before = codeHash(root);
	write(path, 'b');
	expect(codeHash(root)).toBe(before);
});
