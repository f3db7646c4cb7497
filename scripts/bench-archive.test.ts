import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addedItem, editedText, hubPath } from '#bench/archive/changes.ts';
import { planArchive } from '#bench/archive/plan.ts';
import { writeArchive } from './bench-builds/write-archive.ts';
import { findFaults } from './check.ts';
import { readFiles } from './content-files.ts';
import { loadArchive } from './load-archive.ts';
import { root } from './paths.ts';

const plan = planArchive(300);
let content: string;
let made: ReturnType<typeof archiveIn>;
beforeAll(() => {
	content = join(mkdtempSync(join(tmpdir(), 'kho-bench-')), 'content');
	writeArchive(plan, content);
	made = archiveIn(content);
	for (const name of ['tu-vung', 'trang'])
		cpSync(join(root, 'content', name), join(content, name), { recursive: true });
});
afterAll(() => rmSync(join(content, '..'), { recursive: true }));

describe('an invented archive', () => {
	test('passes the checks of the project, also with an item added and a document edited', async () => {
		const hub = join(content, hubPath(plan));
		const added = addedItem(plan, 0);
		writeFileSync(join(content, added.path), added.text, { flag: 'wx' });
		writeFileSync(hub, editedText(made.text(hubPath(plan)), 0));
		const { errors, faults } = await findFaults({ content });
		expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(errors).toBe(0);
		expect(faults.length).toBeLessThan(3);
		writeFileSync(hub, made.text(hubPath(plan)));
		rmSync(join(content, added.path));
	});

	test('the document that is edited is cited by fifty entries, as the site itself reads their texts', () => {
		const { graph } = made.archive;
		const citing = [...graph.links].filter(([, links]) => links.some(({ to }) => to.held === plan.hub.id));
		expect(citing).toHaveLength(50);
	});

	test('has cited numbers that it lacks, about one for four entries', () => {
		const { documents } = made.archive.graph;
		const absent = documents.filter(({ held }) => held === undefined).length;
		expect(absent).toBeGreaterThan(300 * 0.23);
		expect(absent).toBeLessThan(300 * 0.36);
	});

	test('bodies are as long as real ones, all different, and some have tables', () => {
		const { files, text } = made;
		const bodies = files
			.filter(({ path }) => !path.startsWith('diem-tin/'))
			.map(({ path }) => text(path).split('---\n')[2]!);
		const sizes = bodies.map((body) => Buffer.byteLength(body)).toSorted((a, b) => a - b);
		expect(sizes[Math.floor(sizes.length / 2)]).toBeGreaterThan(3000);
		expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(4300);
		expect(sizes.at(-1)).toBeGreaterThan(20_000);
		expect(new Set(bodies).size).toBe(bodies.length);
		const tables = bodies.filter((body) => body.includes('| ---: |')).length / bodies.length;
		expect(tables).toBeGreaterThan(0.08);
		expect(tables).toBeLessThan(0.25);
		const words = bodies
			.join(' ')
			.toLowerCase()
			.match(/\p{L}+/gu)!;
		expect(new Set(words.map((word, at) => `${word} ${words[at + 1]}`)).size).toBeGreaterThan(10_000);
	});
});

test('an added item is newer than all and cites three documents; each is another file', () => {
	const [first, second] = [addedItem(plan, 0), addedItem(plan, 1)];
	const newest = plan.entries.at(-1)!.day;
	expect(/^publishedAt: (.{10})/m.exec(first.text)![1]! > newest).toBe(true);
	expect(first.path).not.toBe(second.path);
	const cited = plan.wellKnown.filter(({ number }) => first.text.includes(number));
	expect(cited).toHaveLength(3);
});

test('an edit changes the title and one sentence, and so does the next', () => {
	const lines = (text: string) => text.split('\n');
	const text = made.text(hubPath(plan));
	const [once, twice] = [editedText(text, 0), editedText(editedText(text, 0), 1)];
	expect(lines(once).filter((line, at) => line !== lines(text)[at])).toHaveLength(2);
	expect(lines(twice).filter((line, at) => line !== lines(once)[at])).toHaveLength(2);
	expect(twice).toMatch(/^title: ".*, sửa lần 2"$/m);
	expect(() => editedText('Không có gì', 0)).toThrow();
});

test('the command writes an archive, and says how it is used', () => {
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [`${root}/scripts/bench-archive.ts`, ...args], { encoding: 'utf8' });
	const out = join(content, '../khác');
	expect(run('--entries', '25', '--out', out)).toMatchObject({ status: 0, stdout: expect.stringContaining('25 mục') });
	expect(readFiles(join(out, 'content')).files).toHaveLength(25);
	expect(run('--entries', 'nhiều', '--out', out)).toMatchObject({
		status: 2,
		stderr: expect.stringContaining('Cách dùng'),
	});
});

function archiveIn(folder: string) {
	const { files } = readFiles(folder);
	const texts = new Map(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]));
	return { files, text: (path: string) => texts.get(path)!, archive: loadArchive(files, '2026-12-01T00:00').archive };
}
