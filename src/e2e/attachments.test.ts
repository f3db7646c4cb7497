import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { elements, textOf } from './built-pages.ts';
import { inventedSite } from './invented-site.ts';
import { file } from './published-items.ts';

/** A publisher attaches files; readers find them, see what they are, and get the very bytes. */

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_258_000, 'a')]);
const table = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(84_000)]);
const picture = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
const held = {
	'tep/2025/12-kh-syt.pdf': pdf,
	'tep/2025/12-kh-syt-phu-luc.xlsx': table,
	'tep/2025/ap-phich.jpg': picture,
};
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const facts = (bytes: Buffer) => `sha256: ${hashOf(bytes)}, size: ${bytes.length}`;
const plan = `type: ke-hoach\nsystem: state\nissuer: so-y-te-lai-chau\nnumber: 12/KH-SYT\nissuedOn: 2025-04-10`;

let root = '';
const { tree } = inventedSite(
	{
		'van-ban/2025/12-kh-syt-so-y-te-lai-chau-2025.md': file({
			title: 'Kế hoạch tiêm bù vắc xin sởi',
			more: `${plan}
files:
  - { name: Phụ lục danh sách xã, url: /tep/2025/12-kh-syt-phu-luc.xlsx, ${facts(table)} }
  - { name: Bản ký số, url: /tep/2025/12-kh-syt.pdf, ${facts(pdf)}, pages: 12, signed: true }
  - { name: Bản trên trang của Bộ, url: "https://moh.gov.vn/tai-ve/12.pdf" }`,
		}),
		'tin-tuc/2025/ap-phich.md': file({
			title: 'Áp phích mùa hè',
			more: `publishedAt: 2025-05-02\nfiles:\n  - { name: Áp phích để in, url: /tep/2025/ap-phich.jpg, ${facts(picture)} }`,
		}),
		'tin-tuc/2025/khong-tep.md': file({ title: 'Tin không có tệp', more: 'publishedAt: 2025-05-02' }),
	},
	(copy) => {
		root = copy;
		for (const [path, bytes] of Object.entries(held)) {
			mkdirSync(dirname(join(copy, 'public', path)), { recursive: true });
			writeFileSync(join(copy, 'public', path), bytes);
		}
	},
);

const document = '/van-ban/ke-hoach/12-kh-syt-so-y-te-lai-chau-2025/';

async function find(url: string, matches: (element: Element) => boolean): Promise<Element[]> {
	return [...elements(await tree(url))].filter(matches);
}

async function section(url: string): Promise<Element | undefined> {
	return (await find(url, ({ properties }) => String(properties['ariaLabelledBy']) === 'trang--tep'))[0];
}

describe('the page of a document', () => {
	test('lists its files with kind, size, pages and signature, in the order of the author', async () => {
		const rows = [...elements((await section(document))!)].filter(({ tagName }) => tagName === 'li');
		expect(rows.map((row) => textOf(row).replace(/ ?Mã kiểm.*/, ''))).toEqual([
			'Phụ lục danh sách xã Bảng tính Excel · 82 KB',
			'Bản ký số PDF · 1,2 MB · 12 trang · có chữ ký số',
			'Bản trên trang của Bộ PDF · lưu ở moh.gov.vn',
		]);
		expect(textOf((await section(document))!)).toMatch(/^Tệp gốc/);
	});

	test('shows a PDF in the browser and saves a workbook', async () => {
		const links = [...elements((await section(document))!)].filter(({ tagName }) => tagName === 'a');
		expect(links.map(({ properties: { href, download } }) => [href, download !== undefined])).toEqual([
			['/tep/2025/12-kh-syt-phu-luc.xlsx', true],
			['/tep/2025/12-kh-syt.pdf', false],
			['https://moh.gov.vn/tai-ve/12.pdf', false],
		]);
	});

	test('leads to the signed PDF and to the other files from its head', async () => {
		const head = await find(
			document,
			({ tagName, properties }) => tagName === 'a' && String(properties['className']).includes('button'),
		);
		expect(head.map((link) => [textOf(link), link.properties['href']])).toEqual([
			['Xem bản PDF, 1,2 MB', '/tep/2025/12-kh-syt.pdf'],
			['2 tệp khác', '#trang--tep'],
		]);
		expect(await find(document, ({ properties }) => properties['id'] === 'trang--tep')).toHaveLength(1);
	});

	test('gives each SHA-256 with a button to copy it, outside the search index', async () => {
		const folds = [...elements((await section(document))!)].filter(({ tagName }) => tagName === 'details');
		expect(folds.map(({ properties }) => 'dataPagefindIgnore' in properties)).toEqual([true, true]);
		const copied = folds.map(({ children }) => {
			const parts = children.filter((child) => child.type === 'element');
			const button = parts.findIndex(({ properties }) => 'dataCopy' in properties);
			return textOf(parts[button - 1]!);
		});
		expect(copied).toEqual([hashOf(table), hashOf(pdf)]);
	});
});

test('a news item lists its files too; without a PDF its head leads to the list', async () => {
	expect(textOf((await section('/tin-tuc/2025/ap-phich/'))!)).toMatch(/^Tệp đính kèm Áp phích để in Ảnh JPEG · 4 byte/);
	const jumps = await find('/tin-tuc/2025/ap-phich/', ({ properties }) => properties['href'] === '#trang--tep');
	expect(jumps.map(textOf)).toEqual(['1 tệp đính kèm']);
});

test('an entry without files says nothing of files', async () => {
	expect(await section('/tin-tuc/2025/khong-tep/')).toBeUndefined();
	expect(await find('/tin-tuc/2025/khong-tep/', ({ properties }) => properties['href'] === '#trang--tep')).toEqual([]);
});

describe('the server', () => {
	let site: Awaited<ReturnType<typeof serve>>;
	beforeAll(async () => {
		site = await serve({ root: join(root, 'dist'), port: 0 });
	});
	afterAll(() => site.close());

	test.each([
		['tep/2025/12-kh-syt.pdf', 'application/pdf'],
		['tep/2025/12-kh-syt-phu-luc.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
		['tep/2025/ap-phich.jpg', 'image/jpeg'],
	] as const)('gives %s byte for byte, to be shown', async (path, type) => {
		const response = await fetch(new URL(path, site.url));
		expect(response.headers.get('content-type')).toBe(type);
		expect(response.headers.get('content-disposition')).toBeNull();
		expect(Buffer.from(await response.arrayBuffer()).equals(held[path])).toBe(true);
	});
});
