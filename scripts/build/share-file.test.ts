import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openShares, ShareWriter } from './share-file.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-share-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a renderer reads each page as it was handed out', () => {
	const path = join(folder, 'share');
	const writer = new ShareWriter(path);
	const pages = [
		{ route: 'tin-tuc/[folder]/[slug]', params: { folder: '2025', slug: 'a' }, view: { title: 'Điều <17 {…} «ữ»' } },
		{ route: 'index', params: {}, view: null },
		{ route: 'tin-tuc/[folder]/[slug]', params: { folder: '2025', slug: 'b' }, view: { title: '' } },
	];
	for (const { view, ...page } of pages) writer.add({ ...page, content: JSON.stringify({ view }) });
	writer.close({ routes: ['index', 'tin-tuc/[folder]/[slug]', 'nam/index'], others: true });

	const share = openShares([path]);
	expect([...share.routes]).toEqual(['index', 'tin-tuc/[folder]/[slug]', 'nam/index']);
	expect(share.others).toBe(true);
	expect(share.pagesOf('tin-tuc/[folder]/[slug]').map(({ params, open }) => ({ ...params, ...open() }))).toEqual([
		{ folder: '2025', slug: 'a', view: { title: 'Điều <17 {…} «ữ»' } },
		{ folder: '2025', slug: 'b', view: { title: '' } },
	]);
	expect(share.pagesOf('index')[0]?.open()).toEqual({ view: null });
	expect(share.pagesOf('nam/index')).toEqual([]);
});

test('a parameter without a value is still named, as Astro wants it', () => {
	const path = join(folder, 'share');
	const writer = new ShareWriter(path);
	writer.add({ route: 'so/[...page]', params: { page: undefined }, content: '{"view":1}' });
	writer.close({ routes: ['so/[...page]'], others: false });
	expect(Object.entries(openShares([path]).pagesOf('so/[...page]')[0]!.params)).toEqual([['page', undefined]]);
});

test('an empty share is a share', () => {
	const path = join(folder, 'share');
	new ShareWriter(path).close({ routes: ['index'], others: false });
	expect(openShares([path]).pagesOf('index')).toEqual([]);
});
