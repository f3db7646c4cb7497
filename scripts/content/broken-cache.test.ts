import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SampleContent, told } from './sample-content.ts';

let sample: SampleContent;
beforeEach(() => {
	sample = new SampleContent();
});
afterEach(() => sample.dispose());

/** The file of the cache whose name ends so. */
const kept = (end: string) => join(sample.cache, readdirSync(sample.cache).find((name) => name.endsWith(end))!);

function change(end: string, edit: (text: Buffer) => string | Buffer) {
	writeFileSync(kept(end), edit(readFileSync(kept(end))));
}

/** With one bit turned every so many bytes. */
function spoil(bytes: Buffer, every: number): Buffer {
	for (let at = every; at < bytes.length; at += every) bytes[at]! ^= 1;
	return bytes;
}

const half = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);

test.each<[string, () => void]>([
	['nothing at all', () => rmSync(sample.cache, { recursive: true })],
	['an empty index', () => truncateSync(kept('index'))],
	['half an index', () => change('index', half)],
	['an index with one wrong letter', () => change('index', (bytes) => spoil(bytes, bytes.length - 20))],
	['an index of something else', () => change('index', () => '{}\n[[]]')],
	['no facts', () => rmSync(kept('.facts'))],
	['half the facts', () => change('.facts', half)],
	['facts with wrong letters', () => change('.facts', (bytes) => spoil(bytes, 97))],
	['no bodies', () => rmSync(kept('.bodies'))],
	['half the bodies', () => change('.bodies', half)],
	['bodies with wrong letters', () => change('.bodies', (bytes) => spoil(bytes, 97))],
	[
		'folders in place of files',
		() => {
			for (const end of ['index', '.facts', '.bodies']) {
				const file = kept(end);
				rmSync(file);
				mkdirSync(file);
			}
		},
	],
])('a cache with %s only costs time', async (_, breakIt) => {
	await sample.read();
	breakIt();
	const fresh = await sample.anew();
	expect(told(await sample.read())).toEqual(fresh);
	expect(told(await sample.read())).toEqual(fresh);
});

test('where nothing can be written, the reading is complete and says that it will be forgotten', async () => {
	writeFileSync(sample.cache, 'no folder');
	const content = await sample.read();
	expect(told(content)).toEqual(await sample.anew());
	expect(content.save()).toBe(false);
	expect(readFileSync(sample.cache, 'utf8')).toBe('no folder');
});

test('two readings at once harm neither each other nor the next', async () => {
	const plan = { workersFrom: 1, workers: 2, batchSize: 2 };
	const fresh = await sample.anew();
	const both = await Promise.all([sample.read({ plan }), sample.read({ plan })]);
	for (const content of both) expect(told(content)).toEqual(fresh);
	expect(told(await sample.read())).toEqual(fresh);
});

test('a cache of another version is not used', async () => {
	await sample.read();
	expect((await sample.read()).foundAnew).toBe(0);
	const { foundAnew, size } = await sample.read({ code: '2' });
	expect(foundAnew).toBe(size);
});
