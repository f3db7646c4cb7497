import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { MadeWith } from '#views/file-kind.ts';
import { CardCache } from './card-cache.ts';

const madeWith: MadeWith = { code: ['src/the/', 'src/so.ts'], packages: ['ve'] };
let root: string;
let folder: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kho-the-'));
	folder = join(root, '.cache/cards');
	write('src/the/ve.ts', 'vẽ');
	write('src/so.ts', 'số');
	write('src/khac.ts', 'khác');
	write('node_modules/ve/package.json', '{ "version": "1.0.0" }');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
}

/** What a new build gets for a key, and whether it had to be made. */
async function get(key: string, content = Uint8Array.of(0, 10, 255), cache = new CardCache(folder, root)) {
	let made = false;
	const bytes = await cache.get(madeWith, key, async () => {
		made = true;
		return content;
	});
	return { bytes: [...bytes], made };
}

const kept = () => globSync('*/*', { cwd: folder }).map((name) => join(folder, name));

test('what was made once is not made again', async () => {
	expect(await get('a')).toEqual({ bytes: [0, 10, 255], made: true });
	expect(await get('a')).toEqual({ bytes: [0, 10, 255], made: false });
	expect(await get('b')).toMatchObject({ made: true });
});

test.each([
	['code in a folder', () => write('src/the/ve.ts', 'vẽ khác')],
	['a new file of the folder', () => write('src/the/moi.ts', 'mới')],
	['a file of code', () => write('src/so.ts', 'số khác')],
	['a package', () => write('node_modules/ve/package.json', '{ "version": "1.0.1" }')],
])('%s that changed makes it anew', async (_, change) => {
	await get('a');
	change();
	expect(await get('a')).toMatchObject({ made: true });
});

test('other code and tests do not', async () => {
	await get('a');
	write('src/khac.ts', 'đã đổi');
	write('src/the/ve.test.ts', 'thử');
	expect(await get('a')).toMatchObject({ made: false });
});

test.each([
	['cut off', (file: string) => truncateSync(file, readFileSync(file).length - 1)],
	['empty', (file: string) => truncateSync(file, 0)],
	[
		'wrong in one byte',
		(file: string) => writeFileSync(file, readFileSync(file).fill(7, readFileSync(file).length - 1)),
	],
	['a folder', (file: string) => [rmSync(file), mkdirSync(file)]],
])('a kept file that is %s is never used', async (_, damage) => {
	await get('a');
	for (const file of kept()) damage(file);
	expect(await get('a')).toEqual({ bytes: [0, 10, 255], made: true });
});

test('a folder that cannot be written costs time only', async () => {
	write('.cache/cards', 'một tệp, không phải thư mục');
	const cache = new CardCache(folder, root);
	expect(await get('a', undefined, cache)).toMatchObject({ bytes: [0, 10, 255], made: true });
	expect(() => cache.removeOthers()).not.toThrow();
});

test('after a build only what the site has is kept, and what it was not made anew for too', async () => {
	for (const key of ['a', 'b', 'c']) await get(key);
	write('.cache/cards/do-dang.tmp', 'lần dựng bị ngắt');
	const cache = new CardCache(folder, root);
	cache.keep(madeWith, 'a');
	await get('b', undefined, cache);
	cache.removeOthers();
	expect(kept()).toHaveLength(2);
	expect(await get('a')).toMatchObject({ made: false });
	expect(await get('b')).toMatchObject({ made: false });
	expect(await get('c')).toMatchObject({ made: true });
	new CardCache(join(root, 'chua-co'), root).removeOthers();
});
