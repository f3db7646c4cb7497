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
/** Renders as Astro does: it first takes off what looks like front matter. */
const renderMarkdown = vi.fn(async (text: string) => {
	const body = text.replace(/^---([\s\S]*?\n)---/, '').trim();
	return { html: `<p>${body}</p>`, metadata: { imagePaths: [] } };
});

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'entry-loader-'));
	store = new Map();
	renderMarkdown.mockClear();
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string, folder = 'content') {
	const file = join(root, folder, path);
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
	return file;
}

/** Loads with the part of Astro's context that a loader uses, and gives back what happens when a file changes. */
async function load() {
	const listeners = new Map<string, (file: string) => unknown>();
	const logger = { error: vi.fn() };
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
		logger,
		watcher: { on: (event: string, listener: (file: string) => unknown) => listeners.set(event, listener) },
	};
	await entryLoader('tin-tuc').load(context as unknown as LoaderContext);
	return { notify: async (event: string, file: string) => listeners.get(event)?.(file), logger };
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

test('a body that begins with a rule is rendered whole', async () => {
	await write('tin-tuc/2025/mot.md', '---\na: 1\n---\n---\nMột\n\n---\nHai');
	await load();
	expect(store.get('2025/mot')?.rendered?.html).toBe('<p>---\nMột\n\n---\nHai</p>');
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
	expect(renderMarkdown.mock.calls.map(([text]) => text)).toEqual([expect.stringMatching(/Đã đổi$/)]);
});

test.each([
	['a vocabulary changes', 'content', 'tu-vung/chu-de.json'],
	['a schema changes', 'src', 'schema/news.ts'],
	['a plugin changes', 'src', 'markdown/table-regions.ts'],
	['what a plugin imports changes', 'src', 'domain/heading-anchors.ts'],
])('every entry is read and rendered again when %s', async (_, folder, path) => {
	await write('tin-tuc/2025/mot.md', '---\na: 1\n---\nMột');
	await write(path, '1', folder);
	await load();
	await load();
	expect(renderMarkdown).toHaveBeenCalledTimes(1);
	await write(path, '2', folder);
	await load();
	expect(renderMarkdown).toHaveBeenCalledTimes(2);
});

test('a test that changes leaves the entries alone', async () => {
	await write('tin-tuc/2025/mot.md', '---\na: 1\n---\nMột');
	await load();
	await write('domain/a.test.ts', '', 'src');
	await load();
	expect(renderMarkdown).toHaveBeenCalledTimes(1);
});

test.each([
	['slashes', (file: string) => file],
	['backslashes, as Windows does', (file: string) => file.replaceAll('/', '\\')],
])('a changed file shows and a deleted one goes while the site is served, named with %s', async (_, name) => {
	const file = await write('tin-tuc/2025/mot.md', '---\na: 1\n---\nMột');
	const other = await write('diem-tin/2025/khac.md', '---\na: 1\n---\nKhác');
	const { notify } = await load();
	await write('tin-tuc/2025/mot.md', '---\na: 1\n---\nĐã sửa');
	await notify('change', name(file));
	await notify('change', name(other));
	expect([...store.values()].map(({ body }) => body)).toEqual(['Đã sửa']);
	await notify('unlink', name(file));
	expect(store.size).toBe(0);
});

test('a file broken while the site is served is named and keeps its last good state', async () => {
	const file = await write('tin-tuc/2025/mot.md', '---\na: 1\n---\nMột');
	const { notify, logger } = await load();
	await write('tin-tuc/2025/mot.md', '---\na: [1\n---\nMột');
	await notify('change', file);
	expect(logger.error).toHaveBeenCalledWith(expect.stringContaining('content/tin-tuc/2025/mot.md:'));
	expect(store.get('2025/mot')?.data).toEqual({ a: 1 });
});

test.each([
	['tin-tuc/2025/Ten Sai.md', '---\na: 1\n---\n', ':'],
	['tin-tuc/2025/khong-dong.md', '---\na: 1\n', ':'],
	['tin-tuc/2025/trung-khoa.md', '---\na: 1\na: 2\n---\n', ':3:1:'],
	['tin-tuc/2025/khong-dong-ngoac.md', '---\na: 1\nb: "x\n---\n', ':3:'],
])('a file that is no entry stops the build by name: %s', async (path, text, place) => {
	await write(path, text);
	await expect(load()).rejects.toThrow(`content/${path}${place}`);
});

test('a draft is not stored, and leaves the store when an entry becomes one', async () => {
	const file = await write('tin-tuc/2025/nhap.md', '---\ntitle: Tin\n---\nThân bài');
	const { notify, logger } = await load();
	expect([...store.keys()]).toEqual(['2025/nhap']);
	await write('tin-tuc/2025/nhap.md', '---\ntitle: Tin\ndraft: true\n---\nThân bài');
	await notify('change', file);
	expect([...store.keys()]).toEqual([]);
	expect(logger.error).not.toHaveBeenCalled();
	await write('tin-tuc/2025/nhap.md', '---\ntitle: Tin\n---\nThân bài');
	await load();
	expect([...store.keys()]).toEqual(['2025/nhap']);
});
