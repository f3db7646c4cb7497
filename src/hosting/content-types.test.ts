import { expect, test } from 'vitest';
import { fileKinds } from '#domain/attachments.ts';
import { contentTypeOf, isText, unknownType } from './content-types.ts';

test.each([
	['/tin-tuc/index.html', 'text/html; charset=utf-8'],
	['/tep/2025/A.PDF', 'application/pdf'],
	['/pagefind/wasm.vi.pagefind', 'application/octet-stream'],
	['/_headers', 'application/octet-stream'],
	['/a.constructor', 'application/octet-stream'],
	['/thu.muc/tep', 'application/octet-stream'],
])('%s is %s', (path, type) => {
	expect(contentTypeOf(path)).toBe(type);
});

test('every kind of file that entries may offer has a type of its own', () => {
	const unknown = Object.keys(fileKinds).filter((extension) => contentTypeOf(`/tep/a.${extension}`) === unknownType);
	expect(unknown).toEqual([]);
});

test('what is compressed already is no text', () => {
	for (const name of ['a.png', 'a.woff2', 'a.pdf', 'a.bin', 'a.html.gz']) expect(isText(name)).toBe(false);
});
