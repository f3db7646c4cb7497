import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A publisher adds, drafts, post-dates and withdraws items; the site that is built shows what each should show. */

const frontMatter = (title: string, more: string) => `---
title: "${title}"
summary: "Ngành y tế mở đợt tiêm bù tại 12 xã vùng cao."
provinces: [bac-giang]
topic: tiem-chung
completeness: summary
source: { name: "Bản tin thử nghiệm" }
capture: { method: manual, capturedOn: 2025-05-03, sha256: ${'a'.repeat(64)} }
rights: "Bản tóm tắt do Kho Y tế viết."
${more}
---
Đoạn văn có <17, {ngoặc}, "nháy thẳng" và ba chấm...
`;

const files = {
	'tin-tuc/2025/tiem-bu-soi.md': frontMatter('Tiêm bù vắc xin sởi ở 12 xã', 'publishedAt: 2025-05-02T08:00'),
	'tin-tuc/2025/ban-nhap.md': frontMatter('Tin còn là bản nháp', 'publishedAt: 2025-05-02T09:00\ndraft: true'),
	'tin-tuc/2099/tuong-lai.md': frontMatter('Tin hẹn ngày đăng', 'publishedAt: 2099-01-01'),
	'tin-tuc/2025/da-go.md': frontMatter(
		'Tin đăng trùng',
		'publishedAt: 2025-05-01\nwithdrawn: { reason: "Đăng trùng", on: 2025-05-04, replacedBy: tin-tuc/2025/tiem-bu-soi }',
	),
};

let root: string;
const page = (url: string) => readFile(join(root, 'dist', url, 'index.html'), 'utf8');

beforeAll(async () => {
	const project = resolve(import.meta.dirname, '../..');
	root = await mkdtemp(join(tmpdir(), 'kho-y-te-'));
	for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(project, part), join(root, part), { recursive: true });
	}
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(root, 'content', path, '..'), { recursive: true });
		await writeFile(join(root, 'content', path), text);
	}
	// A process of its own: Vitest's variables would put Astro and Vite into test mode.
	const { VITEST, NODE_ENV, ...env } = process.env;
	const astro = join(project, 'node_modules/astro/bin/astro.mjs');
	const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--root', root, '--silent'], {
		cwd: root,
		env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
}, 180_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('a new news item', () => {
	it.each([
		['home page', '/'],
		['news list', '/tin-tuc/'],
		['news of the year', '/tin-tuc/2025/'],
		['province of today', '/tinh-thanh/bac-ninh/'],
		['topic', '/chu-de/tiem-chung/'],
		['year', '/nam/2025/'],
		['month', '/nam/2025/05/'],
	])('is linked from the %s', async (_, url) => {
		expect(await page(url)).toContain('href="/tin-tuc/2025/tiem-bu-soi/"');
	});

	it('shows legal characters exactly as written', async () => {
		expect(await page('/tin-tuc/2025/tiem-bu-soi/')).toContain(
			'Đoạn văn có &lt;17, {ngoặc}, "nháy thẳng" và ba chấm...',
		);
	});

	it('names the former province and the present one', async () => {
		expect(await page('/tin-tuc/2025/tiem-bu-soi/')).toContain('Bắc Giang (nay là Bắc Ninh)');
	});
});

it.each(['/tin-tuc/2025/ban-nhap/', '/tin-tuc/2099/tuong-lai/'])(
	'a draft or post-dated item has no page: %s',
	async (url) => {
		await expect(page(url)).rejects.toThrow('ENOENT');
	},
);

describe('a withdrawn item', () => {
	it('keeps its address, with the reason and the replacement, outside the search index', async () => {
		const html = await page('/tin-tuc/2025/da-go/');
		expect(html).toContain('Mục này đã được gỡ');
		expect(html).toContain('Đăng trùng');
		expect(html).toContain('href="/tin-tuc/2025/tiem-bu-soi/"');
		expect(html).not.toContain('data-pagefind-body');
		expect(html).toContain('noindex');
	});

	it('is in no list', async () => {
		for (const url of ['/', '/tin-tuc/', '/nam/2025/05/'])
			expect(await page(url)).not.toContain('/tin-tuc/2025/da-go/');
	});
});
