import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ours } from './ours.ts';
import type { Ask } from './system.ts';

let folder: string;
let ask: Ask;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'kho-ours-'));
	await ours.index(texts(), folder);
	ask = await ours.open(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function* texts() {
	for (let at = 0; at < 30; at++) yield { id: `bai-${at}`, title: '', text: `Trạm y tế số ${at} tiêm chủng` };
	yield { id: 'khac', title: 'Sởi', text: 'Bản tin' };
}

test('tells places in the corpus, ten at most', async () => {
	expect((await ask('Sởi')).places).toEqual([30]);
	expect((await ask('tiêm chủng')).places).toHaveLength(10);
	expect((await ask('quxyz')).places).toEqual([]);
});

test('counts the same bytes for each first visit', async () => {
	expect((await ask('tiêm chủng')).bytes).toBe((await ask('tiêm chủng')).bytes);
});

test('counts the texts of its answers', async () => {
	const before = await ask('Sởi');
	const fragments = globSync(join(folder, 'pagefind/fragment/*')).map((file) => ({ file, bytes: readFileSync(file) }));
	const { file, bytes } = fragments.find((fragment) => gunzipSync(fragment.bytes).includes('Bản tin'))!;
	const larger = gzipSync(gunzipSync(bytes), { level: 0 });
	writeFileSync(file, larger);
	expect((await ask('Sởi')).bytes - before.bytes).toBe(larger.length - bytes.length);
});
