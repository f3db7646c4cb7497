import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleHistory } from '#checks/addresses/sample-history.ts';
import { life } from '#checks/addresses/sample-vanished.ts';
import { check, news, newsPath, soundFiles } from '#checks/sample.ts';
import { PastFile } from './past-memory.ts';

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-xua-'));
	path = join(folder, 'past');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Entries, pages and vocabularies that went since. */
const lives = [
	life('tin-tuc/2025/tin-cu.md', news, { path: newsPath, on: '2026-01-10' }),
	life('tin-tuc/2025/da-xoa.md', news.replace('7095/KH-UBND', '77/KH-UBND')),
	life('trang/lien-he.mdx', 'Nội dung'),
	life('tu-vung/chu-de.json', '{ "topics": [{ "id": "tiem-phong" }] }'),
];

/** The faults, and how many past states git was asked for. */
function run(version = '1') {
	const history = sampleHistory(...lives);
	const pastMemory = new PastFile(path, version);
	const asked: number[] = [];
	const texts = (blobs: readonly string[]) => {
		asked.push(blobs.length);
		return history.texts(blobs);
	};
	const faults = check(soundFiles, { history: { ...history, texts }, pastMemory });
	return { faults, asked: asked[0], saved: pastMemory.save() };
}

test('what past states told is remembered: the same faults, and git need not read those states again', () => {
	const plain = check(soundFiles, { history: sampleHistory(...lives) });
	expect(plain.length).toBeGreaterThan(2);
	const first = run();
	expect(first).toMatchObject({ faults: plain, saved: true });
	expect(first.asked).toBeGreaterThan(2);
	const written = statSync(path);
	expect(run()).toMatchObject({ faults: plain, asked: 0, saved: true });
	expect(statSync(path)).toMatchObject({ mtimeMs: written.mtimeMs, ino: written.ino });
});

test.each([
	['of another version', '2', (text: string) => text],
	['cut short', '1', (text: string) => text.slice(0, -9)],
	['with a wrong letter', '1', (text: string) => text.replace('77-kh', '78-kh')],
	['that is no memory', '1', () => '[]\n[]'],
])('a memory %s is none', (_, version, edit) => {
	const { faults, asked } = run();
	writeFileSync(path, edit(readFileSync(path, 'utf8')));
	expect(run(version)).toMatchObject({ faults, asked });
});
