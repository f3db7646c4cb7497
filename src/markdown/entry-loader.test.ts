import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryLoader } from './entry-loader.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

let root: string;
let store: Map<string, Entry>;
const renderMarkdown = vi.fn(async (body: string) => ({ html: `<p>${body}</p>`, metadata: { imagePaths: [] } }));

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'entry-loader-'));
	store = new Map();
	renderMarkdown.mockClear();
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string) {
	const file = join(root, 'content', path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
	return file;
}

/** Loads with the part of Astro's context that a loader uses. */
async function load() {
	const context = {
		config: { root: pathToFileURL(`${root}/`) },
		store: {
			keys: () => [...store.keys()],
			get: (id: string) => store.get(id),
			set: (entry: Entry) => store.set(entry.id, entry),
			delete: (id: string) => store.delete(id),
		},
		parseData: async ({ data }: { data: unknown }) => data,
		generateDigest: (text: string) => text,
		renderMarkdown,
	};
	await entryLoader('tin-tuc').load(context as unknown as LoaderContext);
}

test('an entry is stored under its folder and slug, its values as the publisher wrote them', async () => {
	await write('tin-tuc/2025/mot.md', '---\r\npublishedAt: 2025-03-17\r\nanswer: no\r\n---\r\nThân bài');
	await write('diem-tin/2025/khac.md', '---\na: 1\n---\n');
	await load();
	expect([...store.keys()]).toEqual(['2025/mot']);
	expect(store.get('2025/mot')).toMatchObject({
		data: { publishedAt: '2025-03-17', answer: 'no' },
		body: 'Thân bài',
		filePath: 'content/tin-tuc/2025/mot.md',
		rendered: { html: '<p>Thân bài</p>' },
	});
});

test('a second load renders only what changed and forgets what is gone', async () => {
	const gone = await write('tin-tuc/2025/bo.md', '---\na: 1\n---\nBỏ');
	await write('tin-tuc/2025/cu.md', '---\na: 1\n---\nCũ');
	await write('tin-tuc/2025/doi.md', '---\na: 1\n---\nĐổi');
	await load();
	await rm(gone);
	await write('tin-tuc/2025/doi.md', '---\na: 1\n---\nĐã đổi');
	renderMarkdown.mockClear();
	await load();
	expect([...store.keys()].toSorted()).toEqual(['2025/cu', '2025/doi']);
	expect(renderMarkdown.mock.calls.map(([body]) => body)).toEqual(['Đã đổi']);
});

test.each([
	['tin-tuc/2025/Ten Sai.md', '---\na: 1\n---\n'],
	['tin-tuc/2025/khong-dong.md', '---\na: 1\n'],
])('a file that is no entry stops the build by name: %s', async (path, text) => {
	await write(path, text);
	await expect(load()).rejects.toThrow(`content/${path}`);
});
