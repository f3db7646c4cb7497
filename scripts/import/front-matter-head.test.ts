import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { frontMatterHead } from './front-matter-head.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-head-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function head(text: string) {
	writeFileSync(join(folder, 'a.md'), text);
	return frontMatterHead(join(folder, 'a.md'));
}

test('ends with the closing line, wherever the pieces that are read end', () => {
	for (const length of [0, 10, 8180, 8181, 8182, 8183, 8184, 8185, 8186, 8187, 8188, 8192, 30_000]) {
		const front = `---\ntitle: ${'ạ'.repeat(length % 7)}${'a'.repeat(length)}\n---\n`;
		expect(head(`${front}Thân bài\n---\n${'x'.repeat(9000)}`)).toBe(front);
		expect(head(front.trimEnd())).toBe(front.trimEnd());
	}
});

test('is undefined for a file without front matter, with an endless one, or that cannot be read', () => {
	expect(head('Chữ\n---\n')).toBeUndefined();
	expect(head('---\ntitle: a\n')).toBeUndefined();
	expect(head(`---\n${'a: b\n'.repeat(300_000)}---\n`)).toBeUndefined();
	expect(head('')).toBeUndefined();
	expect(frontMatterHead(join(folder, 'khong-co.md'))).toBeUndefined();
	expect(frontMatterHead(folder)).toBeUndefined();
});
