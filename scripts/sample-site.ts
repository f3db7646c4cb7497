import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const html = 'text/html; charset=utf-8';
const unknown = 'application/octet-stream';
const page = `<h1>${'Tin tức '.repeat(500)}</h1>`;

/** A small site that holds one file of each sort that hosts treat in their own way. */
export const sampleFiles: Readonly<Record<string, string>> = {
	'index.html': '<h1>Trang chủ</h1>',
	'tin-tuc/index.html': page,
	'tin-tuc/2025/bai/index.html': page,
	'tin-tuc/2024/ten-cu/index.html': '<a href="/tin-tuc/2025/bai/">Đã chuyển</a>',
	'404.html': '<h1>Không tìm thấy</h1>',
	'_astro/a.Xyz.css': 'a{}',
	'bang/bang-1.csv': 'tỉnh,số',
	'manifest.webmanifest': '{}',
	'pagefind/wasm.vi.pagefind': 'x',
	'pagefind/index/a.pf_index': 'x',
	'pagefind/fragment/vi_1.pf_fragment': 'x',
	'tim-kiem/chi-muc/muc-luc.json': '{}',
	'tim-kiem/chi-muc/bang-chu-0a1b.bin': 'x',
	'tim-kiem/chi-muc/0a1b/word/0.bin': 'x',
	'tep/2025/cong-van.pdf': '%PDF-1.7',
	'tep/2025/bieu-mau.docx': 'PK',
	'tep/2025/la.html': '<script>alert(1)</script>',
	'HINH.SVG': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'a.wasm': 'x',
	'.env': 'mật khẩu',
	'.git/config': 'mật khẩu',
	'.well-known/security.txt': 'Contact: mailto:a@kho.example',
};

/** Below the base: what is asked, the status, the type of the answer. */
export const sampleAnswers: readonly (readonly [string, number, string])[] = [
	['/', 200, html],
	['/tin-tuc/', 200, html],
	['/tin-tuc/?trang=2', 200, html],
	['/tin-tuc/2025/bai/', 200, html],
	['/404.html', 200, html],
	['/khong-co/', 404, html],
	['/khong-co.css', 404, html],
	['/_astro/', 404, html],
	['/_astro/khong-co.js', 404, html],
	['/.env', 404, html],
	['/.git/config', 404, html],
	['/%2egit/config', 404, html],
	['/.well-known/security.txt', 200, 'text/plain; charset=utf-8'],
	['/_astro/a.Xyz.css', 200, 'text/css; charset=utf-8'],
	['/bang/bang-1.csv', 200, 'text/csv; charset=utf-8'],
	['/manifest.webmanifest', 200, 'application/manifest+json; charset=utf-8'],
	['/pagefind/wasm.vi.pagefind', 200, unknown],
	['/pagefind/index/a.pf_index', 200, unknown],
	['/pagefind/fragment/vi_1.pf_fragment', 200, unknown],
	['/tim-kiem/chi-muc/muc-luc.json', 200, 'application/json; charset=utf-8'],
	['/tim-kiem/chi-muc/bang-chu-0a1b.bin', 200, unknown],
	['/tim-kiem/chi-muc/0a1b/word/0.bin', 200, unknown],
	['/tep/2025/cong-van.pdf', 200, 'application/pdf'],
	['/tep/2025/bieu-mau.docx', 200, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
	['/tep/2025/la.html', 200, html],
	['/HINH.SVG', 200, 'image/svg+xml; charset=utf-8'],
	['/a.wasm', 200, 'application/wasm'],
];

/** Writes the sample site, with compressed files beside one of its two long pages. */
export function writeSampleSite(folder: string): void {
	for (const [path, text] of Object.entries(sampleFiles)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	writeFileSync(join(folder, 'tin-tuc/index.html.br'), brotliCompressSync(page));
	writeFileSync(join(folder, 'tin-tuc/index.html.gz'), gzipSync(page));
}

/** Makes the compressed files of the sample site older than their page. */
export function outdateCompressed(folder: string): void {
	for (const suffix of ['.br', '.gz']) utimesSync(join(folder, `tin-tuc/index.html${suffix}`), 1, 1);
}
