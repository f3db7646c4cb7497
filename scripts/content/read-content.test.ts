import { readdirSync, readFileSync, renameSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { news } from '#checks/sample-files.ts';
import { readFiles } from '../content-files.ts';
import { loadArchive } from '../load-archive.ts';
import { documentPath, files, newsPath, now, SampleContent, told } from './sample-content.ts';

let sample: SampleContent;
beforeEach(() => {
	sample = new SampleContent();
});
afterEach(() => sample.dispose());

const state = () =>
	readdirSync(sample.cache).map((name) => [
		name,
		statSync(join(sample.cache, name)).mtimeMs,
		statSync(join(sample.cache, name)).ino,
	]);

test('what is remembered tells the same as the files', async () => {
	const fresh = await sample.anew();
	expect(told(await sample.read())).toEqual(fresh);
	expect(told(await sample.read())).toEqual(fresh);
});

test('workers find what one process finds, with and without a cache', async () => {
	const plan = { workersFrom: 1, workers: 2, batchSize: 3 };
	const fresh = await sample.anew();
	expect(told(await sample.read({ plan }))).toEqual(fresh);
	expect(told(await sample.read())).toEqual(fresh);
	expect(told(await sample.read({ plan, cache: undefined }))).toEqual(fresh);
});

test('the archive is the one that the site would make of the files', async () => {
	const { archive } = loadArchive(readFiles(sample.content).files, now);
	const read = (await sample.read()).loadedArchive(now).archive;
	const plain = (value: unknown) => JSON.parse(JSON.stringify(value));
	expect(plain(read.entries)).toEqual(plain(archive.entries));
	expect([...read.graph.numbers.keys()]).toEqual([...archive.graph.numbers.keys()]);
});

describe('the next reading sees', () => {
	test.each<[string, () => void]>([
		['a changed file', () => sample.write(newsPath, news.replace('Toàn tỉnh', 'Cả tỉnh'))],
		['a file that became faulty', () => sample.write(newsPath, news.replace('topic:', 'topik:'))],
		['an added file', () => sample.write('tin-tuc/2025/them.md', news)],
		['a deleted file', () => sample.remove(documentPath)],
		[
			'a renamed file',
			() => renameSync(join(sample.content, newsPath), join(sample.content, 'tin-tuc/2025/ten-moi.md')),
		],
		[
			'a change of the same length that keeps the time of the file',
			() => {
				const file = join(sample.content, newsPath);
				const { atime, mtime } = statSync(file);
				sample.write(newsPath, news.replace('95 %', '59 %'));
				utimesSync(file, atime, mtime);
			},
		],
	])('%s', async (_, change) => {
		await sample.read();
		const before = told(await sample.read());
		change();
		const after = told(await sample.read());
		expect(after).toEqual(await sample.anew());
		expect(after).not.toEqual(before);
		expect(told(await sample.read())).toEqual(after);
	});
});

test('a change of code or vocabularies makes everything be read anew', async () => {
	await sample.read();
	expect((await sample.read()).foundAnew).toBe(0);
	const { foundAnew, size } = await sample.read({ code: '2' });
	expect(foundAnew).toBe(size);
});

test('files that were written long ago are looked at once, and a reading without news writes nothing', async () => {
	const { size } = await sample.read();
	await sample.read();
	const first = state();
	// Just written: the clock of the file system may not tell them from files written a moment later.
	expect(await sample.read()).toMatchObject({ readAnew: size, foundAnew: 0 });
	expect(state()).toEqual(first);
	const later = Date.now() + 5_000;
	const clock = Date.now;
	try {
		Date.now = () => later;
		await sample.read();
		const written = state();
		expect((await sample.read()).readAnew).toBe(0);
		expect(state()).toEqual(written);
	} finally {
		Date.now = clock;
	}
});

test('what is gone from the content goes from the cache', async () => {
	await sample.read();
	for (const path of Object.keys(files)) if (path !== newsPath) sample.remove(path);
	await sample.read();
	const kept = readdirSync(sample.cache)
		.map((name) => readFileSync(join(sample.cache, name), 'utf8'))
		.join('');
	expect(kept).not.toContain('ban-sao');
	expect(kept).toContain('tiem-vac-xin-soi');
});

test('many small changes leave few files behind', async () => {
	await sample.read();
	for (let change = 0; change < 30; change++) {
		sample.write('tin-tuc/2025/them.md', `${news}\nLần sửa ${change}.\n`);
		await sample.read();
		sample.write(`tin-tuc/2025/them-${change}.md`, `${news}\nBài ${change}.\n`);
		await sample.read();
	}
	expect(readdirSync(sample.cache).length).toBeLessThan(32);
	expect(told(await sample.read())).toEqual(await sample.anew());
});

test('a body is that of the reading, whatever became of its file', async () => {
	const content = await sample.read();
	const { html } = content.bodyHtml('tin-tuc', '2025/tiem-vac-xin-soi');
	sample.remove(newsPath);
	expect(content.bodyHtml('tin-tuc', '2025/tiem-vac-xin-soi').html).toBe(html);
	expect(() => content.bodyHtml('tin-tuc', '2025/khong-co')).toThrow('tin-tuc/2025/khong-co');
});

test('without a cache a body is read again, and another one is no answer', async () => {
	const content = await sample.read({ cache: undefined });
	expect(content.bodyHtml('tin-tuc', '2025/tiem-vac-xin-soi').html).toContain('95');
	sample.write(newsPath, news.replace('95 %', '59 %'));
	expect(() => content.bodyHtml('tin-tuc', '2025/tiem-vac-xin-soi')).toThrow(newsPath);
});
