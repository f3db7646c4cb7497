import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { createHeadingAnchors, headingAnchors } from './heading-anchors.ts';

/** «## Text» lines, as an author writes them. */
const anchors = (...lines: string[]) =>
	headingAnchors(lines.map((line) => ({ depth: line.indexOf(' '), text: line.replace(/^#+ /, '') })));

test.each<[name: string, headings: string[], expected: string[]]>([
	[
		'a plan',
		[
			'## I. MỤC TIÊU',
			'### 1. Mục tiêu chung',
			'## II. NHIỆM VỤ',
			'### 1. Chung',
			'#### 1.3. Các chỉ tiêu',
			'### 2. Giải pháp',
			'#### 2.1. Tổ chức',
			'##### 2.1.4. Nhân lực',
			'#### a) Điểm',
		],
		['i', 'i-1', 'ii', 'ii-1', 'ii-1-3', 'ii-2', 'ii-2-1', 'ii-2-1-4', 'ii-2-a'],
	],
	[
		'a law',
		[
			'## Chương II. QUYỀN',
			'### Mục 1. Chung',
			'#### Điều 5. Giải thích',
			'##### 1. Khoản',
			'#### Điều 6',
			'## PHỤ LỤC I',
			'## Phụ lục II: Biểu mẫu',
		],
		['chuong-ii', 'chuong-ii-muc-1', 'dieu-5', 'dieu-5-1', 'dieu-6', 'phu-luc-i', 'phu-luc-ii'],
	],
	[
		'words',
		['## Tạo bước đột phá', '## Tạo bước đột phá', '## Tạo bước đột phá'],
		['tao-buoc-dot-pha', 'tao-buoc-dot-pha-2', 'tao-buoc-dot-pha-3'],
	],
	['a natural -2', ['## Mức 2', '## Mức', '## Mức'], ['muc-2', 'muc', 'muc-3']],
	[
		'numbers in words',
		['## 5 sai lầm khi dùng thuốc', '## 2.500 giường bệnh', '## Điều trị tại nhà', '## V/v tiêm chủng', '## Mục tiêu'],
		['muc-5-sai-lam-khi-dung-thuoc', 'muc-2-500-giuong-benh', 'dieu-tri-tai-nha', 'v-v-tiem-chung', 'muc-tieu'],
	],
	[
		'number without a parent',
		['## 1. Chung', '### 1.1 Riêng', '## d) Một', '## đ) Hai'],
		['muc-1', 'muc-1-1', 'd', 'dd'],
	],
	['numbers below words', ['## Phần chung', '### 1. Một', '### 2. Hai'], ['phan-chung', 'muc-1', 'muc-2']],
	['nothing to read', ['## …', '## 😀', '##  '], ['muc', 'muc-2', 'muc-3']],
	['long', [`## ${'bệnh viện '.repeat(20)}`], ['benh-vien-benh-vien-benh-vien-benh-vien-benh-vien-benh-vien']],
	['one endless word', [`## ${'a'.repeat(100)}`], ['a'.repeat(60)]],
])('%s', (_, headings, expected) => {
	expect(anchors(...headings)).toEqual(expected);
});

describe('headingAnchors', () => {
	const heading = fc.record({
		depth: fc.integer({ min: 2, max: 6 }),
		text: fc.oneof(
			fc.string(), // «ſ» is an s to a pattern that ignores case, and nothing at all in ASCII.
			fc.constantFrom('I. A', '1. B', '1.1. C', 'Điều 5.', 'Mục ſ', 'Mục', 'a) x', 'Nội -- dung', 'trang--noi-dung'),
			fc.stringMatching(/^[ab -]{50,70}$/),
		),
	});

	it('gives unique ASCII ids without double hyphens, which do not depend on what follows', () => {
		fc.assert(
			fc.property(fc.array(heading), (headings) => {
				const ids = headingAnchors(headings);
				expect(new Set(ids).size).toBe(headings.length);
				for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
				expect(headingAnchors(headings.slice(0, -1))).toEqual(ids.slice(0, -1));
			}),
		);
	});

	it('cannot take an id of the page around it, which holds two hyphens', () => {
		expect(anchors('## trang--noi-dung', '## Nội dung -- trang', '## Điều ſ', '### 1. Khoản')).toEqual([
			'trang-noi-dung',
			'noi-dung-trang',
			'dieu',
			'dieu-1',
		]);
	});

	it('gives the same ids one heading at a time, and starts afresh for each page', () => {
		const headings = ['II. A', '1. B', 'II. A'].map((text, index) => ({ depth: 2 + (index % 2), text }));
		for (const anchorOf of [createHeadingAnchors(), createHeadingAnchors()]) {
			expect(headings.map(anchorOf)).toEqual(headingAnchors(headings));
		}
	});
});
