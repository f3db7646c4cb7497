import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashRenderInputs } from './render-inputs.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'inputs-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

async function changesWith(path: string): Promise<boolean> {
	write(path, '1');
	const before = await hashRenderInputs(root);
	write(path, '2');
	return (await hashRenderInputs(root)) !== before;
}

test.each([
	'content/tu-vung/chu-de.json',
	'src/vocabulary/topics.ts',
	'src/schema/news.ts',
	'src/domain/citations/find-citations.ts',
	'src/checks/text/nfc.ts',
	'src/markdown/processor.ts',
	'scripts/content/product.ts',
	'package-lock.json',
])('a change of %s leaves nothing trusted that was read before', async (path) => {
	expect(await changesWith(path)).toBe(true);
});

test.each([
	'content/tu-vung/duong-dan.json',
	'content/tin-tuc/2025/a.md',
	'src/checks/text/text.test.ts',
	'src/components/Card.astro',
])('a change of %s leaves everything as it is', async (path) => {
	expect(await changesWith(path)).toBe(false);
});
