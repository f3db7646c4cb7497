// Long, because one small copy is harmed in every way that the command must tell.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatChecksums } from '#copies/checksums.ts';
import { siteHandler } from './site-handler.ts';
import { main } from './verify/main.ts';

let home: string;
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'kho-verify-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const listPath = 'du-lieu/sha256sums.txt';
const page = '<h1>Tiêm chủng ở xã vùng cao</h1>'.repeat(40);
const files: Readonly<Record<string, string>> = {
	'404.html': 'không có',
	'index.html': page,
	'tin-tuc/a/index.html': 'tin',
	'tep/2025/Kế hoạch số 7.pdf': 'pdf',
	_headers: 'h',
};

const sumOf = (text: string) => createHash('sha256').update(text).digest('hex');

function write(path: string, content: string | Uint8Array) {
	mkdirSync(dirname(join(home, path)), { recursive: true });
	writeFileSync(join(home, path), content);
}

/** Writes a copy of a site with its own list into a folder. */
function copyIn(folder: string, content = files): string {
	for (const [path, text] of Object.entries(content)) write(`${folder}/${path}`, text);
	const list = formatChecksums(Object.entries(content).map(([path, text]) => [path, sumOf(text)]));
	write(`${folder}/${listPath}`, list);
	return sumOf(list);
}

async function verify(...args: string[]) {
	const said: string[] = [];
	const complaints: string[] = [];
	const code = await main(args, {
		from: home,
		progress: { write: () => true },
		say: (line) => said.push(line),
		complain: (line) => complaints.push(line),
	});
	return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

describe('a folder', () => {
	test('is whole, and its list is named so that it can be compared with the published one', async () => {
		const sum = copyIn('kho');
		const { code, said } = await verify('kho');
		expect(said).toContain('Bản sao nguyên vẹn theo danh sách của chính nó.');
		expect(said).toContain('Đúng: 5/5 tệp.');
		expect(said).toContain(sum);
		expect(said).toContain('Nguyên vẹn chưa có nghĩa là mới nhất');
		expect(code).toBe(0);
	});

	test('is told everything that differs, at once', async () => {
		copyIn('kho');
		write('kho/index.html', page.replace('cao', 'xa'));
		rmSync(join(home, 'kho/tin-tuc/a/index.html'));
		write('kho/la.html', 'lạ');
		write('kho/404.html.gz', gzipSync('cũ'));
		symlinkSync(join(home, 'kho/404.html'), join(home, 'kho/noi.html'));
		const { code, said } = await verify('kho');
		expect(said.split('\n').slice(0, 11)).toEqual([
			'Thiếu: 1 tệp',
			'  tin-tuc/a/index.html',
			'Nội dung khác danh sách: 1 tệp',
			'  index.html',
			'Thừa, không có trong danh sách: 1 tệp',
			'  la.html',
			'Bản nén .br, .gz không khớp tệp bên cạnh: 1 tệp',
			'  404.html.gz',
			'Liên kết tượng trưng, không đi theo: 1 tệp',
			'  noi.html',
			'Đúng: 3/5 tệp.',
		]);
		expect(said).toContain('Bản sao không nguyên vẹn.');
		expect(code).toBe(1);
	});

	test('may have compressed copies of what it holds', async () => {
		copyIn('kho');
		write('kho/index.html.br', brotliCompressSync(page));
		write('kho/index.html.gz', gzipSync(page));
		expect((await verify('kho')).code).toBe(0);
	});

	test('takes a compressed file of the list for what it is', async () => {
		copyIn('kho', { ...files, 'tep/2025/a.csv': 'a', 'tep/2025/a.csv.gz': 'một tệp khác' });
		expect((await verify('kho')).code).toBe(0);
		// Another list need not name it.
		copyIn('moi', { ...files, 'tep/2025/a.csv': 'a' });
		expect((await verify('kho', '--sums', `moi/${listPath}`)).said).toContain('bản của một lần đăng khác');
		// Nor need the copy have one.
		copyIn('that', { ...files, 'tep/2025/a.csv': 'a', 'tep/2025/a.csv.gz': 'một tệp khác' });
		rmSync(join(home, 'kho', listPath));
		expect((await verify('kho', '--sums', `that/${listPath}`)).code).toBe(0);
	});

	test('does not hide a compressed copy that breaks off, or holds more than its file', async () => {
		copyIn('kho');
		write('kho/index.html.gz', gzipSync(page).subarray(0, 40));
		write('kho/tin-tuc/a/index.html.br', brotliCompressSync('tin'.repeat(1_000_000)));
		const { code, said } = await verify('kho');
		expect(said).toContain('không khớp tệp bên cạnh: 2 tệp');
		expect(code).toBe(1);
	});

	test('that only holds more is not said to be harmed', async () => {
		copyIn('kho');
		write('kho/la\u001B[2Jmà.html', 'lạ');
		const { code, said } = await verify('kho');
		expect(said).toContain('Mọi tệp trong danh sách đều đúng');
		expect(said).not.toContain('\u001B');
		expect(code).toBe(1);
	});

	test('is not read through links: what lies behind is missing, and nothing outside is looked at', async () => {
		copyIn('kho');
		renameSync(join(home, 'kho/tin-tuc'), join(home, 'ngoai'));
		symlinkSync(join(home, 'ngoai'), join(home, 'kho/tin-tuc'));
		const { code, said } = await verify('kho');
		expect(said).toContain('Thiếu: 1 tệp\n  tin-tuc/a/index.html\n');
		expect(said).toContain('không đi theo: 1 tệp\n  tin-tuc\n');
		expect(code).toBe(1);
	});

	test('has the same names when a Mac has taken their letters apart', async () => {
		copyIn('kho');
		const tep = join(home, 'kho/tep/2025');
		renameSync(join(tep, 'Kế hoạch số 7.pdf'), join(tep, 'Kế hoạch số 7.pdf'.normalize('NFD')));
		expect((await verify('kho')).code).toBe(0);
	});

	test('has large files read piece by piece', async () => {
		const large = 'y tế '.repeat(700_000);
		copyIn('kho', { 'tep/2025/lon.csv': large });
		expect((await verify('kho')).code).toBe(0);
		write('kho/tep/2025/lon.csv', `${large.slice(0, -1)}!`);
		expect((await verify('kho')).code).toBe(1);
	});
});

describe('a list that is given', () => {
	test('tells a copy that is whole but of another day', async () => {
		copyIn('kho');
		copyIn('moi', { ...files, 'tin-tuc/b/index.html': 'tin mới' });
		const { code, said } = await verify('kho', '--sums', `moi/${listPath}`);
		expect(said).toContain('Thiếu: 1 tệp\n  tin-tuc/b/index.html');
		expect(said).toContain('đây là bản của một lần đăng khác, cũ hơn hoặc mới hơn');
		expect(code).toBe(1);
	});

	test('tells a copy that somebody changed together with its own list', async () => {
		copyIn('that');
		copyIn('kho', { ...files, 'index.html': 'giả' });
		expect((await verify('kho')).code).toBe(0);
		const { code, said } = await verify('kho', '--sums', `that/${listPath}`);
		expect(said).toContain('Nội dung khác danh sách: 1 tệp\n  index.html');
		expect(code).toBe(1);
	});

	test('agrees with a copy of the same day, which need not have a list of its own', async () => {
		copyIn('that');
		copyIn('kho');
		expect((await verify('kho', '--sums', `that/${listPath}`)).said).toContain('Danh sách của chính bản sao cũng là');
		rmSync(join(home, 'kho', listPath));
		expect(await verify('kho', '--sums', `that/${listPath}`)).toMatchObject({
			code: 0,
			said: expect.stringContaining('khác hoặc không có'),
		});
	});
});

describe('what cannot be verified is said, with code 2', () => {
	test.each([
		['nothing', [], 'cần đúng một thư mục'],
		['two copies', ['a', 'b'], 'cần đúng một thư mục'],
		['an unknown option', ['a', '--nhanh'], '--nhanh'],
		['no folder', ['khong-co'], 'không có thư mục này'],
		['a file', ['tep.txt'], 'đây không phải thư mục'],
		['a folder without a list', ['trong'], 'sha256sums.txt: không có tệp này'],
		['a broken list', ['hong'], 'dòng 2: không phải'],
		['a list that leads out', ['ra-ngoai'], 'dòng 1: đường dẫn đi ra ngoài thư mục'],
		['another list that is not there', ['tren/kho', '--sums', 'x.txt'], 'x.txt: không có tệp này'],
		['a sample of a folder', ['tren/kho', '--sample', '3'], '--sample chỉ dùng với địa chỉ'],
		['a sample of nothing', ['http://localhost/', '--sample', '0'], '--sample là một số từ 1'],
		['no address', ['http://'], 'không phải một địa chỉ'],
		['no server', ['http://127.0.0.1:9/'], 'không nối được'],
	])('%s', async (_, args, reason) => {
		write('tep.txt', '');
		write('trong/index.html', '');
		copyIn('tren/kho');
		write(`hong/${listPath}`, `${sumOf('a')}  a\nkhông phải\n`);
		write(`ra-ngoai/${listPath}`, `${sumOf('a')}  ../../tep.txt\n`);
		const { code, complaints, said } = await verify(...args);
		expect(complaints).toContain(reason);
		expect(said).toBe('');
		expect(code).toBe(2);
	});
});

describe('a site at an address', () => {
	let server: Server;
	let address: string;
	let asked: string[];
	beforeEach(async () => {
		copyIn('kho');
		asked = [];
		const answer = siteHandler(join(home, 'kho'), '/kho-y-te/');
		server = createServer((request, response) => {
			asked.push(request.url!);
			if (request.url!.startsWith('/khac/'))
				response.writeHead(308, { Location: `https://vidu.vn${request.url}` }).end();
			else if (request.url!.endsWith('/_headers')) response.writeHead(404).end();
			else if (request.url!.endsWith('/404.html')) response.writeHead(404).end(files['404.html']);
			else if (request.url!.endsWith('/chuyen/')) response.writeHead(301, { Location: './' }).end();
			else answer(request, response);
		}).listen(0, '127.0.0.1');
		await new Promise((done) => server.once('listening', done));
		address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/kho-y-te`;
	});
	afterEach(() => new Promise((done) => server.close(done)));

	test('is whole though it keeps files for hosts to itself', async () => {
		const { code, said } = await verify(address);
		expect(said).toContain('nên không so: 1 tệp\n  _headers');
		expect(said).toContain('không biết có tệp thừa nào không');
		expect(code).toBe(0);
		expect(asked).toContain('/kho-y-te/tin-tuc/a/');
		expect(asked).toContain('/kho-y-te/tep/2025/K%E1%BA%BF%20ho%E1%BA%A1ch%20s%E1%BB%91%207.pdf');
	});

	test('is not blamed for former addresses from which it sends elsewhere', async () => {
		copyIn('kho', { ...files, 'chuyen/index.html': 'Trang đã chuyển' });
		const { code, said } = await verify(address);
		expect(said).toContain('nên không so: 2 tệp\n  _headers\n  chuyen/index.html');
		expect(said).toContain('trừ những tệp không so');
		expect(code).toBe(0);
	});

	test('that sends everything elsewhere is no copy, and where to ask is said', async () => {
		const { code, complaints } = await verify(address.replace('/kho-y-te', '/khac'), '--sums', `kho/${listPath}`);
		expect(complaints).toContain('hãy dùng địa chỉ cuối cùng');
		expect(code).toBe(2);
	});

	test('is told what it gives otherwise, and what it lacks', async () => {
		write('kho/index.html', `${page}<script src="//la.vn/x.js"></script>`);
		rmSync(join(home, 'kho/tin-tuc'), { recursive: true });
		const { code, said } = await verify(`${address}/index.html?x=1`);
		expect(said).toContain('Thiếu: 1 tệp\n  tin-tuc/a/index.html');
		expect(said).toContain('Nội dung khác danh sách: 1 tệp\n  index.html');
		expect(code).toBe(1);
	});

	test('is asked for some files only, if so wished', async () => {
		const { code, said } = await verify(address, '--sample', '2');
		expect(asked).toHaveLength(3);
		expect(said).toContain('Mới xem 2 trong 5 tệp');
		expect(code).toBe(0);
	});

	test('gives the list for a folder', async () => {
		expect(await verify('kho', '--sums', `${address}/${listPath}`)).toMatchObject({ code: 0 });
		expect(await verify('kho', '--sums', `${address}/khong-co.txt`)).toMatchObject({
			code: 2,
			complaints: expect.stringContaining('máy chủ trả lời 404'),
		});
	});
});

const hasSha256sum = spawnSync('sha256sum', ['--version']).status === 0;

test.skipIf(!hasSha256sum)('the list is one that sha256sum reads, whatever files are called', () => {
	const odd = { ...files, 'tep/a\\b.txt': '1', 'tep/hai\ndòng.txt': '2', 'tep/ -x *.txt': '3' };
	copyIn('kho', odd);
	const check = () =>
		spawnSync('sha256sum', ['--check', '--quiet', listPath], { cwd: join(home, 'kho'), encoding: 'utf8' });
	expect(check()).toMatchObject({ status: 0, stdout: '' });
	write('kho/tep/hai\ndòng.txt', 'khác');
	expect(check().status).toBe(1);
	expect(readFileSync(join(home, 'kho', listPath), 'utf8').split('\n')).toHaveLength(9);
});

test('the command line hands everything on', () => {
	copyIn('kho');
	const run = (...args: string[]) =>
		spawnSync(process.execPath, [join(import.meta.dirname, 'verify.ts'), ...args], { cwd: home, encoding: 'utf8' });
	expect(run('kho')).toMatchObject({ status: 0, stderr: '' });
	expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Cách dùng: npm run verify') });
	expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('cần đúng một') });
});
