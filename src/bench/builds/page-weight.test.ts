import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { randomStream } from '../random.ts';
import { outputFiles } from './output-files.ts';
import { pageKindOf } from './page-kinds.ts';
import { weighPages } from './page-weight.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-bench-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Bytes that do not compress. */
function write(path: string, bytes: number) {
	const random = randomStream(bytes);
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), Buffer.from(Array.from({ length: bytes }, () => Math.floor(random() * 256))));
}

test('weighs the pages of each kind, and other files not', async () => {
	for (let at = 1; at <= 10; at++) write(`tin-tuc/2025/tin-${at}/index.html`, at * 1000);
	write('tinh-thanh/nghe-an/index.html', 5000);
	write('tim-kiem.js', 90_000);
	const files = outputFiles(folder);
	expect(files).toHaveLength(12);
	const [news, province, ...others] = await weighPages(folder, files);
	expect(others).toEqual([]);
	const near = (bytes: number) => expect.toSatisfy((value: number) => value >= bytes && value < bytes + 100);
	expect(news).toEqual({
		kind: 'một tin',
		pages: 10,
		median: near(5000),
		p95: near(10_000),
		largest: near(10_000),
		largestPath: 'tin-tuc/2025/tin-10/index.html',
	});
	expect(province).toMatchObject({ kind: 'trang tỉnh', pages: 1, largest: near(5000) });
});

test.each([
	['tin-tuc/2025/soi-tang/index.html', 'một tin'],
	['tin-tuc/khong-ngay/soi-tang/index.html', 'một tin'],
	['diem-tin/2024/a/index.html', 'một điểm tin'],
	['van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/index.html', 'một văn bản'],
	['van-ban/ke-hoach/khong-so-a/index.html', 'một văn bản'],
	['so/7095-kh-ubnd/index.html', 'một số hiệu'],
	['tinh-thanh/lai-chau/nam-2024/index.html', 'trang tỉnh'],
	['chu-de/tiem-chung/index.html', 'trang chủ đề'],
	['tin-tuc/2025/hoi-nghi-viet-nam-2025/index.html', 'một tin'],
	['tin-tuc/2025/index.html', 'danh sách'],
	['tin-tuc/2025/thang-3/index.html', 'danh sách'],
	['diem-tin/khong-ngay/phan-2/index.html', 'danh sách'],
	['van-ban/ke-hoach/nam-2025/thang-3/index.html', 'danh sách'],
	['so/chua-khop/index.html', 'danh sách'],
	['index.html', 'trang khác'],
	['404.html', 'trang khác'],
] as const)('%s: %s', (path, kind) => {
	expect(pageKindOf(path)).toBe(kind);
});
