import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Element, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checksumsFile, parseChecksums } from '#copies/checksums.ts';
import { filesBelow } from '../../scripts/build/site-folder.ts';
import { main as copy } from '../../scripts/copy/main.ts';
import { dist } from '../../scripts/paths.ts';
import { main as verify } from '../../scripts/verify/main.ts';
import { elements } from './built-pages.ts';

const home = mkdtempSync(join(tmpdir(), 'kho-copy-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const surroundings = { dist, from: home, progress: { write: () => true }, say: () => {}, complain: () => {} };

describe('the published checksums', () => {
	const sums = parseChecksums(readFileSync(join(dist, checksumsFile), 'utf8'));
	const published = filesBelow(dist).filter((file) => file !== checksumsFile && !/\.(?:br|gz)$/.test(file));

	test('name every published file but themselves, as it is', () => {
		const actual = published.map((file) => [file, sumOf(readFileSync(join(dist, file)))] as const);
		expect([...sums].sort()).toEqual(actual.sort());
	});

	test.each(['_headers', '.nojekyll', 'sw.js', 'index.html', 'tim-kiem/chi-muc/muc-luc.json', 'the.png'])(
		'name %s',
		(file) => {
			expect(sums.has(file)).toBe(true);
		},
	);

	test('hold for the site as it is served', async () => {
		expect(await verify([inject('baseUrl')], surroundings)).toBe(0);
	});
});

describe('a copy that is opened without a server', () => {
	const folder = join(home, 'usb/kho');
	const pages: { readonly file: string; readonly html: string; readonly all: readonly Element[] }[] = [];
	beforeAll(() => {
		expect(copy(['usb', '--file'], surroundings)).toBe(0);
		for (const file of filesBelow(folder).filter((file) => file.endsWith('.html'))) {
			const html = readFileSync(join(folder, file), 'utf8');
			pages.push({ file, html, all: [...elements(htmlToHast(html) as Root)] });
		}
	});

	test('has every page of the site, and one about itself', () => {
		const published = filesBelow(dist).filter((file) => file.endsWith('.html'));
		expect(pages.map(({ file }) => file).sort()).toEqual([...published, 'ban-sao.html'].sort());
	});

	test('is whole by its own list', async () => {
		expect(await verify(['usb'], surroundings)).toBe(0);
	});

	test('has every link, picture, style and form lead to a file that is there', () => {
		const leads = pages.flatMap(({ file, all }) =>
			all
				.flatMap(({ properties: { href, src, action } }) => [href, src, action])
				.filter((address) => typeof address === 'string')
				.map((address) => ({ file, address, url: new URL(address, pathToFileURL(join(folder, file))) }))
				.filter(({ url }) => url.protocol === 'file:'),
		);
		expect(leads.length).toBeGreaterThan(1000);
		const broken = leads.filter(({ url }) => url.pathname.endsWith('/') || !existsSync(new URL(url.pathname, url)));
		expect(broken.map(({ file, address }) => `${file} → ${address}`)).toEqual([]);
	});

	test('has nothing that browsers refuse there, and gives no other reason for it', () => {
		const refused = ({ tagName, properties: { type, rel } }: Element) =>
			(tagName === 'script' && type !== 'application/ld+json') ||
			tagName === 'noscript' ||
			(tagName === 'link' && /manifest|preload/.test(String(rel)));
		const faults = pages.filter(({ html, all }) => all.some(refused) || html.includes('đang tắt JavaScript'));
		expect(faults.map(({ file }) => file)).toEqual([]);
	});
});

const { error: lacking } = spawnSync('sha256sum', ['--version']);

test.skipIf(lacking)('an exact copy is verified by a tool that knows nothing of us', () => {
	expect(copy(['nguyen-ban'], surroundings)).toBe(0);
	const cwd = join(home, 'nguyen-ban/kho');
	const check = spawnSync('sha256sum', ['--check', '--quiet', checksumsFile], { cwd, encoding: 'utf8' });
	expect(check).toMatchObject({ status: 0, stdout: '' });
});

function sumOf(bytes: Buffer): string {
	return createHash('sha256').update(bytes).digest('hex');
}
