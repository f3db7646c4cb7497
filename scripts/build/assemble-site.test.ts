import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assembleSite } from './assemble-site.ts';
import { assetKey, fixedKey } from './build-plan.ts';
import { hashOf, type OutputFile, recordFile } from './output-record.ts';
import { filesBelow, SiteFolder } from './site-folder.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-assemble-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(place: string, files: Readonly<Record<string, string>>) {
	for (const [file, text] of Object.entries(files)) {
		const path = join(folder, place, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
}

const texts = (place: string) =>
	Object.fromEntries(
		filesBelow(join(folder, place))
			.sort()
			.map((file) => [file, readFileSync(join(folder, place, file), 'utf8')]),
	);

/** An old site: two entries, a page of code with a picture, styles. */
function oldSite() {
	write('dist', {
		'tin-tuc/a/index.html': 'a',
		'tin-tuc/b/index.html': 'b',
		'huong-dan/index.html': 'ảnh',
		'_astro/x.css': 'css',
		'_astro/anh.webp': 'webp',
		'_astro/bo.webp': 'của trang đã xóa',
	});
	const row = (file: string, key: string, assets: string[] = []): [string, OutputFile] => [
		file,
		recordFile(join(folder, 'dist', file), key, undefined, { assets }),
	];
	const files = Object.fromEntries([
		row('tin-tuc/a/index.html', 'ka'),
		row('tin-tuc/b/index.html', 'kb', ['bo.webp']),
		row('huong-dan/index.html', fixedKey, ['anh.webp', 'x.css']),
		row('_astro/x.css', assetKey),
		row('_astro/anh.webp', assetKey),
		row('_astro/bo.webp', assetKey),
	]);
	return { folder: join(folder, 'dist'), record: { code: 'c', files } };
}

/** The files of the new site, and those of them that are new. */
function assemble(planned: Record<string, string>, rendered?: Readonly<Record<string, string>>) {
	if (rendered) write('work/site', rendered);
	const site = join(folder, 'work/site');
	const pages = Object.keys(rendered ?? {})
		.filter((file) => file.endsWith('.html'))
		.map((file) => ({ file, hash: hashOf(readFileSync(join(site, file))), assets: [], pictures: [] }));
	const parts = {
		old: oldSite(),
		renderings: rendered ? [{ site, pages }] : [],
		written: { site: join(folder, 'work/files'), pages: [] },
		planned: new Map(Object.entries(planned)),
		publicFolder: join(folder, 'public'),
	};
	const files = assembleSite(new SiteFolder(site), parts);
	return { files, all: Object.keys(files).sort(), fresh: Object.keys(texts('work/site')) };
}

describe('a new site', () => {
	test('has the new pages, the old ones that show the same, and of the old pictures those that are named', () => {
		const { files, all, fresh } = assemble(
			{ 'tin-tuc/a/index.html': 'ka', 'tin-tuc/c/index.html': 'kc' },
			{ 'tin-tuc/c/index.html': 'c', '_astro/x.css': 'css' },
		);
		expect(all).toEqual([
			'_astro/anh.webp',
			'_astro/x.css',
			'huong-dan/index.html',
			'tin-tuc/a/index.html',
			'tin-tuc/c/index.html',
		]);
		expect(fresh).toEqual(['tin-tuc/c/index.html']);
		expect(files['tin-tuc/c/index.html']?.key).toBe('kc');
	});

	test('is whole, too, when nothing had to be rendered', () => {
		const { all, fresh } = assemble({ 'tin-tuc/a/index.html': 'ka' });
		expect(all).toEqual(['_astro/anh.webp', '_astro/x.css', 'huong-dan/index.html', 'tin-tuc/a/index.html']);
		expect(fresh).toEqual([]);
	});

	test('is not made where public files stand in the places of its own; all of them are named', () => {
		write('public', { 'tin-tuc/a/index.html': 'giả', '_astro/x.css': 'giả', 'favicon.svg': '<svg/>' });
		expect(() => assemble({ 'tin-tuc/a/index.html': 'ka' }, { '_astro/x.css': 'css' })).toThrow(
			/public\/_astro\/x\.css\npublic\/tin-tuc\/a\/index\.html$/,
		);
	});

	test('has a copy of every public file, so that nobody writes into the site', () => {
		write('public', { 'favicon.svg': '<svg/>', '.well-known/security.txt': 'Contact' });
		const { fresh } = assemble({ 'tin-tuc/a/index.html': 'ka' });
		expect(fresh).toEqual(['.well-known/security.txt', 'favicon.svg']);
		const ino = (path: string) => statSync(join(folder, path)).ino;
		expect(ino('work/site/favicon.svg')).not.toBe(ino('public/favicon.svg'));
	});
});
