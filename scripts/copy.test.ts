// Long, because one small site is copied in every form, and opened as its reader would.

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatChecksums } from '#copies/checksums.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { filesBelow } from './build/site-folder.ts';
import { main } from './copy/main.ts';
import { main as verify } from './verify/main.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'kho-copy-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const page = (text: string, base = '/') =>
	`<html><head><title>x</title><link rel="canonical" href="https://vidu.vn${base}"></head><body><main id="m"><div><div>${text}<a href="${base}so/">Số</a></div></div></main><footer><p>chân</p></footer><script type="module" src="${base}_astro/a.js"></script></body></html>`;

/** A built site for a folder of its host. */
function build(base = '/', others: Readonly<Record<string, string>> = {}) {
	const files: Record<string, string> = {
		'index.html': page('Trang chủ', base),
		'404.html': page('Không có', base),
		'so/index.html': page('Số hiệu', base),
		'tim-kiem/index.html': page('Tìm', base),
		'du-lieu/muc.csv': 'a,b\n',
		'tep/2025/a.pdf': 'pdf',
		'_astro/a.js': 'a()',
		'pagefind/a.pf_meta': 'p',
		_headers: headersFile(base),
		...others,
	};
	rmSync(join(home, 'dist'), { recursive: true, force: true });
	for (const [path, text] of Object.entries(files)) write(`dist/${path}`, text);
	const sums = Object.entries(files).map(([path, text]): [string, string] => [path, sumOf(text)]);
	write('dist/du-lieu/sha256sums.txt', formatChecksums(sums));
	// A host's own; it is no file of the site.
	write('dist/index.html.br', 'br');
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');
const read = (path: string) => readFileSync(join(home, path), 'utf8');
function write(path: string, text: string) {
	mkdirSync(dirname(join(home, path)), { recursive: true });
	writeFileSync(join(home, path), text);
}

function run<Code>(command: (args: string[], surroundings: Parameters<typeof main>[1]) => Code, ...args: string[]) {
	const lines: string[] = [];
	const say = (line: string) => lines.push(line);
	const surroundings = { dist: join(home, 'dist'), from: home, progress: { write: () => true }, say, complain: say };
	return { code: command(args, surroundings), lines };
}
const copy = (...args: string[]) => {
	const { code, lines } = run(main, ...args);
	return { code, said: lines.join('\n') };
};
const verified = (...args: string[]) => run(verify, ...args).code;

describe('an exact copy', () => {
	test('holds every published file, byte for byte, and can be verified by the list of the site', async () => {
		build();
		expect(copy('usb').code).toBe(0);
		const published = filesBelow(join(home, 'dist')).filter((file) => file !== 'index.html.br');
		expect(filesBelow(join(home, 'usb/kho')).sort()).toEqual(published.sort());
		for (const file of published) expect(read(`usb/kho/${file}`)).toBe(read(`dist/${file}`));
		expect(await verified('usb')).toBe(0);
		expect(await verified('usb', '--sums', 'dist/du-lieu/sha256sums.txt')).toBe(0);
	});

	test('brings along what opens it, in the form that Windows reads', () => {
		build();
		copy('usb');
		expect(readdirSync(join(home, 'usb')).sort()).toEqual(
			['DOC-TRUOC.txt', 'ban-sao.json', 'kho', 'mo-kho.cmd', 'mo-kho.mjs', 'mo-kho.ps1'].sort(),
		);
		expect(read('usb/DOC-TRUOC.txt')).toContain('https://vidu.vn/');
		expect(read('usb/DOC-TRUOC.txt')).toContain(sumOf(read('dist/du-lieu/sha256sums.txt')));
		for (const name of ['DOC-TRUOC.txt', 'mo-kho.ps1', 'mo-kho.cmd']) {
			expect(read(`usb/${name}`).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		}
		for (const name of ['DOC-TRUOC.txt', 'mo-kho.ps1']) expect(read(`usb/${name}`)).toMatch(/^\uFEFF/);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: cmd.exe reads it before it knows of UTF-8.
		expect(read('usb/mo-kho.cmd')).toMatch(/^[\x00-\x7F]*$/);
	});

	test('of a new build replaces what changed, and removes what is gone but nothing of others', () => {
		build('/', { 'cu/index.html': 'cũ' });
		copy('usb');
		write('usb/kho/cua-nguoi-khac.txt', 'giữ');
		build('/', { 'moi/index.html': 'mới', 'so/index.html': page('Số hiệu khác') });
		expect(copy('usb').said).toContain('ghi 2, xóa 1.');
		expect(existsSync(join(home, 'usb/kho/cu'))).toBe(false);
		expect(read('usb/kho/moi/index.html')).toBe('mới');
		expect(read('usb/kho/so/index.html')).toContain('Số hiệu khác');
		expect(read('usb/kho/cua-nguoi-khac.txt')).toBe('giữ');
	});

	test('that was broken off is not taken for a whole one, and is made whole by the next run', async () => {
		build('/', { 'cu/index.html': 'cũ' });
		copy('usb');
		build('/', { 'so/index.html': page('Số hiệu khác') });
		write('dist/tim-kiem/index.html', 'hỏng');
		const { code, said } = copy('usb');
		expect(said).toContain('tim-kiem/index.html không còn như lúc dựng');
		expect(code).toBe(1);
		expect(await verified('usb')).toBe(2);
		build('/', { 'so/index.html': page('Số hiệu khác nữa') });
		expect(copy('usb').code).toBe(0);
		expect(await verified('usb')).toBe(0);
		expect(existsSync(join(home, 'usb/dang-chep.txt'))).toBe(false);
	});

	test('has a file written anew that the stick has spoilt without changing its size', async () => {
		build();
		copy('usb');
		write('usb/kho/tim-kiem/index.html', read('usb/kho/tim-kiem/index.html').replace('<', '('));
		expect(copy('usb').said).toContain('ghi 1, xóa 0.');
		expect(await verified('usb')).toBe(0);
	});

	test('leaves what lies outside of it alone, whatever its journal or its links say', () => {
		build('/', { 'cu/index.html': 'cũ' });
		copy('usb');
		write('ngoai.txt', 'giữ');
		write('usb/dang-chep.txt', `${sumOf('giữ')}  ../../ngoai.txt\n`);
		rmSync(join(home, 'usb/kho/index.html'));
		symlinkSync(join(home, 'ngoai.txt'), join(home, 'usb/kho/index.html'));
		expect(copy('usb').code).toBe(0);
		expect(read('ngoai.txt')).toBe('giữ');
		expect(read('usb/kho/index.html')).toBe(read('dist/index.html'));
	});
});

describe('a copy of files', () => {
	test('leads from file to file, without scripts and what only they need, and can be verified', async () => {
		build('/kho-y-te/');
		expect(copy('usb', '--file').code).toBe(0);
		expect(filesBelow(join(home, 'usb')).sort()).toEqual(
			[
				'MO-KHO.html',
				'ban-sao.json',
				'kho/404.html',
				'kho/ban-sao.html',
				'kho/du-lieu/muc.csv',
				'kho/du-lieu/sha256sums.txt',
				'kho/index.html',
				'kho/so/index.html',
				'kho/tep/2025/a.pdf',
				'kho/tim-kiem/index.html',
			].sort(),
		);
		expect(read('usb/kho/index.html')).toContain('<a href="./so/index.html">Số</a>');
		expect(read('usb/kho/so/index.html')).toContain('<a href="../so/index.html">Số</a>');
		expect(read('usb/kho/so/index.html')).not.toContain('<script');
		expect(read('usb/MO-KHO.html')).toContain('url=kho/index.html');
		const { code, lines } = run(verify, 'usb');
		expect(await code).toBe(0);
		expect(lines.join(' ')).toContain('không so được với danh sách của trang gốc');
		expect(lines.join(' ')).not.toContain('--sums');
	});

	test('says on each page what it is, and on the search page what that cannot do', () => {
		build();
		copy('usb', '--file');
		expect(read('usb/kho/so/index.html')).toContain('<a href="../ban-sao.html">Về bản sao này</a>');
		expect(read('usb/kho/so/index.html')).not.toContain('cần mở qua máy chủ');
		expect(read('usb/kho/tim-kiem/index.html')).toContain('Trang này cần mở qua máy chủ');
		const about = read('usb/kho/ban-sao.html');
		expect(about).toContain('<title>Về bản sao này – Kho Y tế</title>');
		expect(about).toContain('chép ngày');
		expect(about).toContain('<a href="https://vidu.vn/">');
		expect(about).not.toContain('Không có<');
	});
});

describe('what cannot be copied is said', () => {
	test.each([
		['no folder', [], 2, 'Cần đúng một thư mục'],
		['two folders', ['a', 'b'], 2, 'Cần đúng một thư mục'],
		['an unknown option', ['a', '--zip'], 2, '--zip'],
		['a folder of other things', ['dist'], 1, 'thư mục đang có tệp khác'],
		['a file', ['tep.txt'], 1, 'không phải thư mục'],
		['a copy of the other form', ['usb', '--file'], 1, 'bản sao dạng khác'],
	])('%s', (_, args, code, reason) => {
		build();
		copy('usb');
		write('tep.txt', '');
		const { code: returned, said } = copy(...args);
		expect(said).toContain(reason);
		expect(returned).toBe(code);
	});

	test('no built site', () => {
		expect(copy('usb')).toEqual({ code: 1, said: 'Chưa có bản dựng. Hãy chạy: npm run build' });
		expect(existsSync(join(home, 'usb'))).toBe(false);
	});

	test('how it is used', () => {
		const script = join(import.meta.dirname, 'copy.ts');
		const { status, stdout } = spawnSync(process.execPath, [script, '--help'], { encoding: 'utf8' });
		expect([status, stdout]).toEqual([0, expect.stringContaining('Cách dùng: npm run copy')]);
	});
});

describe('the server that goes along', () => {
	let server: ChildProcess;
	afterEach(() => server.kill());

	async function open(): Promise<string> {
		server = spawn(process.execPath, [join(home, 'usb/mo-kho.mjs')], { env: { ...process.env, PORT: '18123' } });
		for await (const text of server.stdout!.setEncoding('utf8')) {
			const address = /http:\/\/\S+/.exec(text)?.[0];
			if (address) return address;
		}
		throw new Error('The server has ended.');
	}

	test('gives the copy where its links lead, and nothing else', async () => {
		build('/kho-y-te/', { 'tep/2025/Bảng 1.csv': 'x' });
		copy('usb');
		const address = await open();
		expect(address).toMatch(/^http:\/\/localhost:\d+\/kho-y-te\/$/);
		const get = async (path: string) => {
			const response = await fetch(new URL(path, address));
			return [response.status, response.headers.get('content-type'), await response.text()];
		};
		expect(await get('./')).toEqual([200, 'text/html; charset=utf-8', read('dist/index.html')]);
		expect(await get('so')).toEqual([200, 'text/html; charset=utf-8', read('dist/so/index.html')]);
		expect(await get('/')).toEqual([200, 'text/html; charset=utf-8', read('dist/index.html')]);
		expect(await get('tep/2025/Bảng 1.csv')).toEqual([200, 'text/csv; charset=utf-8', 'x']);
		expect(await get('khong-co/')).toEqual([404, 'text/html; charset=utf-8', read('dist/404.html')]);
		for (const out of ['..%2f..%2f..%2fban-sao.json', '..%2f..%2fDOC-TRUOC.txt', '%00', '%']) {
			const [status, , text] = await get(out);
			expect([400, 404]).toContain(status);
			expect(text).not.toContain('BẢN SAO CỦA');
		}
	});
});
