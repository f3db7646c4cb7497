import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archiveFiles } from '#bench/archive/archive-files.ts';
import { planArchive } from '#bench/archive/plan.ts';
import { build, copyProject, linkPackages } from './copied-project.ts';
import { newsText } from './sample-texts.ts';

const home = mkdtempSync(join(tmpdir(), 'kho-work-'));
const root = join(home, 'a');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const archive = planArchive(300, 7);

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

interface Report {
	readonly pages: number;
	readonly renderedFiles: readonly string[];
	readonly writtenFiles: readonly string[];
}

const report = () => JSON.parse(readFileSync(join(root, '.cache/build-report.json'), 'utf8')) as Report;

beforeAll(async () => {
	copyProject(root);
	linkPackages(root);
	for (const kind of ['tin-tuc', 'van-ban', 'diem-tin']) rmSync(join(root, 'content', kind), { recursive: true });
	for (const { path, text } of archiveFiles(archive)) write(`content/${path}`, text);
	await build(root);
});

describe('one news item more in an archive of 300 entries', () => {
	beforeAll(async () => {
		const body = 'Trạm y tế tiêm cho trẻ theo Quyết định số 98765/QĐ-BYT ngày 05/3/2021 của Bộ Y tế.';
		write('content/tin-tuc/2024/tin-moi.md', newsText('Tin mới về tiêm chủng ở Nghệ An', body, '2024-03-15'));
		await build(root);
	});

	test('has these pages rendered, and no others', () => {
		const { pages, renderedFiles } = report();
		expect(pages).toBeGreaterThan(800);
		expect(renderedFiles).toEqual([
			'chu-de/index.html',
			'chu-de/phong-chong-dich/index.html',
			'chu-de/phong-chong-dich/nam-2024/index.html',
			// No longer one of the newest 300, which have a card of their own.
			'diem-tin/khong-ngay/gap-vang-huu-ha-truong-phong-nghiep-vu-duoc-o-xa-phu-hoa-an/index.html',
			'du-lieu/index.html',
			'index.html',
			'nam/2024/03/index.html',
			'nam/2024/index.html',
			'nam/index.html',
			'so/98765-qd-byt/index.html',
			'so/index.html',
			'so/nam-2021/index.html',
			'tim-kiem/index.html',
			'tin-tuc/2023/chi-cuc-truong-kieu-ba-lan-bao-hiem-y-te-phai-duoc-lam-den/index.html',
			'tin-tuc/2024/36-can-bo-benh-vien-mat-quang-tri-hoc-xa-tri-gia-toc/index.html',
			'tin-tuc/2024/an-giang-chi-857-trieu-dong-cho-y-duoc-co-truyen-tai-xa/index.html',
			'tin-tuc/2024/index.html',
			'tin-tuc/2024/khoa-ngoai-tong-hop-benh-vien-y-hoc-co-truyen-ha-giang-lam/index.html',
			'tin-tuc/2024/tin-moi/index.html',
			'tin-tuc/index.html',
			'tinh-thanh/index.html',
			'tinh-thanh/nghe-an/index.html',
			'tinh-trang-kho/index.html',
		]);
	});

	test('has these files beside the pages written, and no others', () => {
		const { writtenFiles } = report();
		expect(writtenFiles.filter((file) => !/^goi-y[./]/.test(file))).toEqual([
			'chu-de/phong-chong-dich/atom.xml',
			'chu-de/phong-chong-dich/feed.json',
			'chu-de/phong-chong-dich/rss.xml',
			'du-lieu/bieu-do/theo-thang.csv',
			'du-lieu/bieu-do/tinh-thanh.csv',
			'du-lieu/chu-de/phong-chong-dich.csv',
			'du-lieu/chu-de/phong-chong-dich.json',
			'du-lieu/muc.csv',
			'du-lieu/muc.json',
			'du-lieu/nam/2024.csv',
			'du-lieu/nam/2024.json',
			'du-lieu/oai.xml',
			'du-lieu/so-hieu.csv',
			'du-lieu/so-hieu.json',
			'du-lieu/tin-tuc.csv',
			'du-lieu/tin-tuc.json',
			'du-lieu/tinh-thanh/nghe-an.csv',
			'du-lieu/tinh-thanh/nghe-an.json',
			'du-lieu/vien-dan.csv',
			'du-lieu/vien-dan.json',
			'sitemap-danh-sach.xml',
			'sitemap-so-hieu.xml',
			'sitemap-tin-tuc.xml',
			'so/98765-qd-byt.json',
			'tin-tuc/2024/tin-moi.json',
			'tin-tuc/2024/tin-moi/the.png',
			'tinh-thanh/nghe-an/atom.xml',
			'tinh-thanh/nghe-an/feed.json',
			'tinh-thanh/nghe-an/rss.xml',
			'tinh-trang-kho/chua-co-toan-van.csv',
			'tinh-trang-kho/nen-co.csv',
		]);
	});

	test('no other page or file shows it, and of the reading pages each does', () => {
		const { renderedFiles, writtenFiles } = report();
		const made = new Set([...renderedFiles, ...writtenFiles]);
		const shows = (file: string) =>
			/\/tin-tuc\/2024\/tin-moi\/|98765-qd-byt/.test(readFileSync(join(root, 'dist', file), 'utf8'));
		const pages = globSync('**/*.{html,csv,json,xml}', { cwd: join(root, 'dist') });
		// The lists of files to keep on a device are made when all pages are.
		expect(pages.filter((file) => shows(file) && !made.has(file)).sort()).toEqual([
			'ngoai-tuyen/goi/chu-de/phong-chong-dich.json',
			'ngoai-tuyen/goi/tinh-thanh/nghe-an.json',
		]);
		const reading = renderedFiles.filter((file) => /^tin-tuc\/\d+\/.*[a-z]\/index\.html$/.test(file));
		expect(reading.length).toBeGreaterThan(1);
		expect(reading.filter((file) => !shows(file))).toEqual([]);
	});
});
