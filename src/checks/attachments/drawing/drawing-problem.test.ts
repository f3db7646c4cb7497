import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileInMemory } from '../file-in-memory.ts';
import { drawingProblem } from './drawing-problem.ts';
import { harmlessDrawings, hostileDrawings } from './sample-drawings.ts';

const problemOf = (drawing: string | Uint8Array) => drawingProblem(fileInMemory(drawing));
const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg">\n${inside}\n</svg>`;

test.each(hostileDrawings)('a drawing with %s is refused', (_, drawing) => {
	expect(problemOf(drawing)).toMatchObject({ message: expect.stringMatching(/^hình vẽ \.svg \S/) });
});

test.each(harmlessDrawings)('%s is accepted', (_, drawing) => {
	expect(problemOf(drawing)).toBeUndefined();
});

test('our own are accepted', () => {
	const own = globSync('public/**/*.svg');
	expect(own).not.toEqual([]);
	for (const file of own) expect(problemOf(readFileSync(file)), file).toBeUndefined();
});

test.each([
	['<script/>', 'có thẻ <script>: chỉ nhận thẻ để vẽ, không nhận thẻ chạy mã, dẫn đi hay nhúng nội dung khác'],
	['<g onclick="a()"/>', 'có thuộc tính onclick chạy mã (thẻ <g>)'],
	['<g nonce="a"/>', 'có thuộc tính nonce mà kho không biết (thẻ <g>)'],
	['<use href="b.svg#c"/>', 'trỏ tới nơi khác bằng href=«b.svg#c» (thẻ <use>)'],
	['<g fill="url(b)"/>', 'lấy kiểu hoặc hình từ nơi khác, ở thuộc tính fill (thẻ <g>)'],
	['<g style="a:\\62"/>', 'viết kiểu bằng dấu \\, ở thuộc tính style (thẻ <g>)'],
	['<g xmlns:x="y"/>', 'khai báo xmlns:x=«y» mà kho không biết (thẻ <g>)'],
	['<use xlink:href="#a"/>', 'dùng xlink: mà không khai báo xmlns:xlink'],
	['<!ENTITY a "b">', 'có đoạn kho không đọc được như hình vẽ thuần: «<!ENTITY a "b">»'],
])('%s: what is wrong is told, with its line and a way out', (inside, message) => {
	expect(problemOf(svg(inside))).toEqual({
		message: `hình vẽ .svg ${message}`,
		hint: 'bỏ phần ấy rồi lưu lại dạng SVG thuần (trong Inkscape: «Plain SVG»); hoặc lưu hình thành .png hoặc .webp',
		place: { line: 2, column: 1 },
	});
});
