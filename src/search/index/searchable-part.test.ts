import { expect, test } from 'vitest';
import { searchablePart } from './searchable-part.ts';

/** What is taken of a page whose body holds something. */
function taken(inside: string): string {
	const part = searchablePart(`<html><body><p>Trước</p><article data-pagefind-body>${inside}</article></body></html>`);
	return /<article data-pagefind-body>(.*)<\/article>/s.exec(part ?? '')?.[1] ?? '';
}

test('a page without a body for the index is not taken, even when it names the attribute', () => {
	expect(searchablePart('<html><body><p>Văn bản</p></body></html>')).toBeUndefined();
	expect(searchablePart('<html><body><code>data-pagefind-body</code></body></html>')).toBeUndefined();
});

test('only the body and the fields are taken', () => {
	const field = '<meta name="kho:ngay" content="2025-01-02" data-pagefind-sort="ngay[content]">';
	const part = searchablePart(
		`<html><head><title>Trang</title>${field}<meta name="description" content="Khác"></head><body><nav>Menu</nav><main><div data-pagefind-body><p>Chữ</p></div></main><aside>Bên lề</aside></body></html>`,
	);
	expect(part).toBe(
		`<html lang="vi"><head>${field}</head><body><div data-pagefind-body><p>Chữ</p></div></body></html>`,
	);
});

test.each([
	['what is to be ignored', '<p>Chữ</p><div data-pagefind-ignore><div>Bên</div> lề</div>', '<p>Chữ</p>'],
	['what Pagefind passes over', '<p>Chữ</p><form><p>Ô</p></form><svg><text>Hình</text></svg>', '<p>Chữ</p>'],
	['scripts, whatever they look like', '<p>Chữ</p><script>if (a<b) "</p>"</script><p>Nữa</p>', '<p>Chữ</p><p>Nữa</p>'],
	['comments', '<p>Chữ<!-- <p>Ẩn</p> --></p>', '<p>Chữ</p>'],
	['where links lead and how things look', '<p class="a">Xem <a href="/x/" class="b">đây</a>.</p>', '<p>Xem đây.</p>'],
	['pictures', '<p>Chữ <img src="a.png" alt="b">nữa</p>', '<p>Chữ nữa</p>'],
	['blanks beyond one', '<p>Chữ</p>\n\n\t <p>Nữa</p>', '<p>Chữ</p> <p>Nữa</p>'],
])('%s is left out', (_, inside, expected) => {
	expect(taken(inside)).toBe(expected);
});

test.each([
	['anchors', '<h2 id="muc-1">Mục</h2><p>Ở <a id="dan-1">đây</a> và <a href="/">kia</a>.</p>'],
	['fields within the text', '<h1 data-pagefind-meta="title">Tên</h1>'],
	['a field whose value is another attribute', '<p title="x" data-pagefind-meta="loi[title]">Chữ</p>'],
	['a line break', '<p>Một<br>hai</p>'],
	['a sign in quotation marks that looks like a tag', '<h2 id="a>b">Mục</h2>'],
])('%s stay', (_, inside) => {
	expect(taken(inside)).toBe(inside.replace('<a href="/">kia</a>', 'kia'));
});

test('elements of the same name within the body do not end it', () => {
	const part = searchablePart('<body><div data-pagefind-body><div>Một</div><div>Hai</div></div><div>Ba</div></body>');
	expect(part).toContain('<div data-pagefind-body><div>Một</div><div>Hai</div></div></body>');
});

test.each([
	['a field', '<p data-pagefind-meta="so">7095/KH-UBND</p>', 'data-pagefind-meta="so"'],
	['a second body', '<section data-pagefind-body><p>Hai</p></section>', '<p>Hai</p>'],
])('%s after the body is taken too', (_, after, expected) => {
	const part = searchablePart(`<body><div data-pagefind-body><p>Một</p></div><p>Giữa</p>${after}</body>`);
	expect(part).toContain('<p>Một</p>');
	expect(part).toContain(expected);
	expect(part).not.toContain('Giữa');
});

test('what was taken, taken again, is the same', () => {
	const part = searchablePart('<body><article data-pagefind-body>\n<p>Xem <a href="/">đây</a>\n</p></article></body>')!;
	expect(searchablePart(part)).toBe(part);
});
