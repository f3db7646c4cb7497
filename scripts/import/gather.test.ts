import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { badPath } from './bad-path.ts';
import { gather } from './gather.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-gather-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(...paths: string[]) {
	for (const path of paths) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), 'x');
	}
}

async function found(...inputs: string[]) {
	const all = await gather(inputs, { from: folder, maxBytes: 50 * 2 ** 20 });
	return all.map(({ name, refused }) => (refused ? `${name}: ${refused}` : name));
}

test('folders are read to the bottom in order, without hidden files and what browsers save beside a page', async () => {
	write(
		't/b.txt',
		't/a.html',
		't/a_files/x.html',
		't/c/d.pdf',
		't/.an.txt',
		't/.git/x.txt',
		't/kieu.css',
		't/~$x.docx',
	);
	expect(await found('t')).toEqual(['t/a.html', 't/b.txt', 't/c/d.pdf']);
});

test('a file named by itself is taken whatever its name, each file once', async () => {
	write('t/.an.txt', 't/x.json');
	symlinkSync(join(folder, 't/x.json'), join(folder, 'lien-ket'));
	expect(await found('t/.an.txt', 't/x.json', './t/../t/x.json', join(folder, 't/x.json'), 'lien-ket')).toEqual([
		't/.an.txt',
		't/x.json',
	]);
});

test('globs name files and folders; a name with brackets is first taken as it is', async () => {
	write('t/b.txt', 't/a.html', 't/s/c.html', 't/.an/d.html', '[Bộ Y tế] tin.txt');
	expect(await found('t/**/*.html')).toEqual(['t/a.html', 't/s/c.html']);
	expect(await found('t/.an/*.html')).toEqual(['t/.an/d.html']);
	expect(await found('t/{a,b}.*', 't/*')).toEqual(['t/a.html', 't/b.txt', 't/s/c.html']);
	expect(await found('[Bộ Y tế] tin.txt')).toEqual(['[Bộ Y tế] tin.txt']);
	expect(await found('khong/*.txt')).toEqual([expect.stringMatching(/^khong\/\*\.txt: Không có tệp này/)]);
});

test('a folder that links back to one above it is said in one line and not read again', async () => {
	write('t/a.txt', 't/s/b.txt');
	symlinkSync('..', join(folder, 't/s/len'));
	symlinkSync(join(folder, 't'), join(folder, 't/minh'));
	symlinkSync(join(folder, 't/s'), join(folder, 't/x'));
	const line = 'Thư mục này là liên kết trỏ vòng về thư mục chứa nó nên không đọc lại; hãy bỏ liên kết đi cho gọn.';
	expect(await found('t', 't')).toEqual(['t/a.txt', `t/minh: ${line}`, 't/s/b.txt', `t/s/len: ${line}`]);
});

test('what cannot be read is said in one line, and the others go on', async () => {
	write('t/a.txt', 'lon.pdf');
	mkdirSync(join(folder, 'trong'));
	truncateSync(join(folder, 'lon.pdf'), 50 * 2 ** 20 + 1);
	symlinkSync('vong', join(folder, 'vong'));
	symlinkSync('mat', join(folder, 't/dut'));
	spawnSync('mkfifo', [join(folder, 'ong')]);
	expect(await found('khong-co.txt', 'khong-co.txt', 'lon.pdf', 'vong', 'ong', 'trong', '/dev/zero', 't')).toEqual([
		'khong-co.txt: Không có tệp này; hãy xem lại đường dẫn.',
		'lon.pdf: Tệp 51 MB, lớn hơn mức 50 MB mà máy nhập đọc được; hãy tách nhỏ rồi nhập lại.',
		'vong: Liên kết trỏ vòng về chính nó; hãy nhập thẳng tệp gốc.',
		expect.stringMatching(/^ong: Không phải tệp thường .* nên không mở/),
		expect.stringMatching(/^trong: Thư mục trống/),
		expect.stringMatching(/^\/dev\/zero: Không phải tệp thường/),
		't/a.txt',
		't/dut: Không có tệp này; hãy xem lại đường dẫn.',
	]);
});

// As an error object: root, who runs the tests in a container, may read everything.
test.each([
	['EACCES', 'Không có quyền đọc; hãy xin quyền hoặc chép tệp sang chỗ khác rồi nhập lại.'],
	['EPERM', 'Không có quyền đọc; hãy xin quyền hoặc chép tệp sang chỗ khác rồi nhập lại.'],
	['ENAMETOOLONG', 'Không đọc được (tên quá dài); hãy xem lại đường dẫn.'],
	['EIO', 'Không đọc được (EIO); hãy xem lại đường dẫn.'],
])('a path that the system refuses with %s is said in one line', (code, line) => {
	expect(badPath(Object.assign(new Error(code), { code }))).toBe(line);
});
