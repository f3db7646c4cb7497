import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleArchive, sampleNews } from '#domain/sample-entries.ts';
import type { FileKind } from '#views/file-kind.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { CardCache } from './card-cache.ts';
import { recordFile } from './output-record.ts';
import { AddressClash } from './plan-pages.ts';
import { type FilePlan, writeFiles } from './write-files.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'kho-files-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const archive = sampleArchive({
	news: [sampleNews('mot', {}, { body: 'Lời một' }), sampleNews('hai', {}, { body: 'Lời hai' })],
});

function texts(titleOf: (slug: string) => string = (slug) => slug): FileKind<string> {
	return {
		name: 'thử',
		files: ({ archive }) =>
			archive.news.map((entry) => ({
				path: `${entry.id}.txt`,
				view: () => titleOf(entry.path.slug),
				body: entry,
			})),
		write: async (title, markdown) => `${title}: ${markdown}`,
	};
}

function plan(parts: Partial<FilePlan> = {}): FilePlan {
	return {
		kinds: [texts()],
		sources: sampleSources(archive),
		bodyHash: ({ body }) => body,
		old: { folder: join(home, 'dist'), record: { code: '', files: {} }, useless: undefined },
		folder: join(home, 'new'),
		isPage: () => false,
		cache: new CardCache(join(home, 'cards'), home),
		...parts,
	};
}

const written = async (parts: Partial<FilePlan> = {}) =>
	(await writeFiles(plan(parts))).rendering.pages.map(({ file }) => file).sort();

/** The state after a first build. */
async function built(): Promise<FilePlan['old']> {
	const { keys } = await writeFiles(plan({ folder: join(home, 'dist') }));
	const files = Object.fromEntries([...keys].map(([file, key]) => [file, recordFile(join(home, 'dist', file), key)]));
	rmSync(join(home, 'new'), { recursive: true, force: true });
	return { folder: join(home, 'dist'), record: { code: '', files }, useless: undefined };
}

test('a file holds what its view and the text of its entry give', async () => {
	expect(await written()).toEqual(['tin-tuc/2025/hai.txt', 'tin-tuc/2025/mot.txt']);
	expect(readFileSync(join(home, 'new/tin-tuc/2025/mot.txt'), 'utf8')).toBe('mot: Lời một');
});

test('only files that show something else are written again', async () => {
	const old = await built();
	expect(await written({ old })).toEqual([]);
	expect(await written({ old, kinds: [texts((slug) => slug.replace('mot', 'Một'))] })).toEqual([
		'tin-tuc/2025/mot.txt',
	]);
	expect(await written({ old, bodyHash: ({ body }) => body.replace('Lời hai', 'khác') })).toEqual([
		'tin-tuc/2025/hai.txt',
	]);
});

test('a file that somebody changed or took away is written again', async () => {
	const old = await built();
	writeFileSync(join(home, 'dist/tin-tuc/2025/mot.txt'), 'hỏng');
	rmSync(join(home, 'dist/tin-tuc/2025/hai.txt'));
	expect(await written({ old })).toEqual(['tin-tuc/2025/hai.txt', 'tin-tuc/2025/mot.txt']);
});

test('two files at one address, or one at that of a page, are refused, all of them named', async () => {
	mkdirSync(join(home, 'new'));
	const clash = writeFiles(plan({ kinds: [texts(), texts()] }));
	await expect(clash).rejects.toThrow(AddressClash);
	await expect(clash).rejects.toThrow(/mot\.txt.*hai\.txt|hai\.txt.*mot\.txt/s);
	await expect(writeFiles(plan({ isPage: (file) => file.endsWith('mot.txt') }))).rejects.toThrow(
		'mot.txt: một trang và thử',
	);
});

/** Files that take long to make; `made` counts those that were. */
function costly(made: string[]): FileKind<string> {
	return {
		...texts(),
		madeWith: { code: [], packages: [] },
		write: async (title, markdown) => {
			made.push(title);
			return Buffer.from(`${title}: ${markdown}`);
		},
	};
}

test('what takes long to make is made once, even for a site that is built anew', async () => {
	const made: string[] = [];
	const kinds = [costly(made)];
	expect(await written({ kinds })).toEqual(['tin-tuc/2025/hai.txt', 'tin-tuc/2025/mot.txt']);
	rmSync(join(home, 'new'), { recursive: true });
	expect(await written({ kinds })).toEqual(['tin-tuc/2025/hai.txt', 'tin-tuc/2025/mot.txt']);
	expect(made.sort()).toEqual(['hai', 'mot']);
	expect(readFileSync(join(home, 'new/tin-tuc/2025/mot.txt'), 'utf8')).toBe('mot: Lời một');
	await written({ kinds, bodyHash: ({ body }) => body.replace('Lời hai', 'khác') });
	expect(made.sort()).toEqual(['hai', 'hai', 'mot']);
});

test('a build that has nothing to make keeps what was made', async () => {
	const made: string[] = [];
	const kinds = [costly(made)];
	const { keys } = await writeFiles(plan({ kinds, folder: join(home, 'dist') }));
	const files = Object.fromEntries([...keys].map(([file, key]) => [file, recordFile(join(home, 'dist', file), key)]));
	expect(await written({ kinds, old: { ...plan().old, record: { code: '', files } } })).toEqual([]);
	await written({ kinds });
	expect(made).toHaveLength(2);
});

test('a file that cannot be made stops the build', async () => {
	const fail = async (title: string) => {
		if (title === 'mot') throw new Error('thiếu phông chữ');
		return title;
	};
	await expect(writeFiles(plan({ kinds: [{ ...costly([]), write: fail }] }))).rejects.toThrow('thiếu phông chữ');
});
