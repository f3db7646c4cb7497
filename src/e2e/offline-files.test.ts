import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type PackFile, type PackManifest, type PackSummary, packListUrl, packUrl } from '#offline/pack.ts';
import { dist } from '../../scripts/paths.ts';
import { fileFor } from './built-pages.ts';
import { shellEntries, shellFile } from './next-version.ts';
import { entryKinds, pagesOfKind } from './page-kinds.ts';

const read = (path: string) => readFileSync(fileFor(path)!);
const json = <Value>(path: string) => JSON.parse(read(path).toString()) as Value;
const summaries = json<PackSummary[]>(packListUrl);
const packs = summaries.map(({ id }) => json<PackManifest>(packUrl(id)));
const filesOf = ({ pages, others, texts }: PackManifest) => [...pages, ...others, ...texts];

describe('what can be kept', () => {
	test('is offered with the size and version that its list of files has', () => {
		const told = packs.map(({ pages, others, texts, url, ...summary }) => summary);
		expect(summaries).toEqual(told);
		const sums = packs.map((pack) => filesOf(pack).reduce((sum, { bytes }) => sum + bytes, 0));
		expect(summaries.map(({ bytes }) => bytes)).toEqual(sums);
		expect(globSync('**/*.json', { cwd: join(dist, 'ngoai-tuyen/goi') }).length).toBe(summaries.length);
	});

	test('is all on the site, byte for byte', () => {
		const files = new Map(packs.flatMap(filesOf).map((file) => [file.path, file]));
		const faults = [...files.values()].filter((file) => !isOnSite(file)).map(({ path }) => path);
		expect(faults).toEqual([]);
		expect(files.size).toBeGreaterThan(summaries.length);
	});

	test('holds every entry of the archive', () => {
		const kept = new Set(packs.flatMap(({ pages }) => pages.map(({ path }) => path)));
		const entries = entryKinds.flatMap(pagesOfKind).filter((path) => /data-pagefind-body/.test(read(path).toString()));
		expect(entries.filter((path) => !kept.has(path))).toEqual([]);
	});

	test('brings with each page every style and script that the page loads', () => {
		const faults = packs.flatMap((pack) => {
			const others = new Set(pack.others.map(({ path }) => path));
			return [...pack.pages, ...pack.others.filter(({ path }) => path.endsWith('/'))].flatMap(({ path }) => {
				const loaded = read(path)
					.toString()
					.match(/\/_astro\/[^"')\s]+/g)!;
				return loaded.filter((file) => !others.has(file)).map((file) => `${pack.id}: ${path} → ${file}`);
			});
		});
		expect(faults).toEqual([]);
	});
});

function isOnSite({ path, bytes, hash }: PackFile): boolean {
	const file = fileFor(decodeURI(path));
	if (!file) return false;
	const content = readFileSync(file);
	return content.length === bytes && createHash('sha256').update(content).digest('base64url') === hash;
}

describe('the service worker', () => {
	const entries = shellEntries(dist);

	test('keeps files of this very build', () => {
		const faults = entries.filter((entry) => {
			const sum = createHash('sha256')
				.update(readFileSync(shellFile(dist, entry)))
				.digest('base64');
			return entry.integrity !== `sha256-${sum}`;
		});
		expect(faults).toEqual([]);
		expect(entries.map(({ url }) => url)).toEqual(expect.arrayContaining(['ngoai-tuyen/', 'tim-kiem/', 'favicon.svg']));
	});

	test('costs a first visit no more than 110,000 bytes, after all else has been loaded', () => {
		const files = [...entries.map((entry) => shellFile(dist, entry)), join(dist, 'sw.js')];
		const weights = files.map((file) => {
			const content = readFileSync(file);
			return Math.min(content.length, gzipSync(content).length);
		});
		expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(110_000);
	});

	test('runs no text as code', () => {
		expect(read('/sw.js').toString()).not.toMatch(/\beval\(|\bFunction\(|importScripts/);
	});
});

describe('the installed site', () => {
	const manifest = json<{
		readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose?: string }[];
		readonly shortcuts: readonly { readonly url: string }[];
	}>('/manifest.webmanifest');
	const png = [
		...manifest.icons.filter(({ src }) => src.endsWith('.png')),
		{ src: 'apple-touch-icon.png', sizes: '180x180' },
	];

	test.each(png.map((icon) => [icon.src, icon.sizes]))('has the icon %s of %s', async (src, sizes) => {
		const { width, height } = await sharp(read(`/${src}`)).metadata();
		expect(`${width}x${height}`).toBe(sizes);
	});

	test('keeps its drawing where systems do not cut it off', async () => {
		const { src } = manifest.icons.find(({ purpose }) => purpose === 'maskable')!;
		const { data, info } = await sharp(read(`/${src}`))
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const centre = info.width / 2;
		const far = [...data.keys()].filter((at) => {
			const [x, y] = [at % info.width, Math.floor(at / info.width)];
			return data[at]! < 200 && Math.hypot(x - centre, y - centre) > info.width * 0.4;
		});
		expect(far).toEqual([]);
	});

	test('leads by its shortcuts to pages', () => {
		expect(manifest.shortcuts.map(({ url }) => fileFor(`/${url}`)).filter((file) => !file)).toEqual([]);
		expect(manifest.shortcuts.length).toBeGreaterThan(0);
	});

	test('says nothing that holds at the root of a host only', () => {
		expect(read('/manifest.webmanifest').toString()).not.toMatch(/": "\//);
	});
});
