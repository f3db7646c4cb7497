import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { document, documentPath } from '#checks/sample-files.ts';
import { drawPdf } from '#import/read/pdf/sample-pdf.ts';
import { root } from './paths.ts';

const tepPath = 'public/tep/2025/7095-kh-ubnd.pdf';
const list = 'files:\n  - name: Bản ký\n    url: /tep/2025/7095-kh-ubnd.pdf';
const withFiles = document.replace('rights:', `${list}\nrights:`);

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-tep-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), content);
}

function check(...args: string[]) {
	const command = [`${root}/scripts/check.ts`, '--content', 'content', '--public', 'public', ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
	return { status, lines: stdout.trimEnd().split('\n'), stdout, stderr };
}

/** Larger than what is read in one piece, so that the pieces are seen to fit together. */
async function signedCopy(): Promise<Uint8Array> {
	const pdf = await drawPdf((page) => page.text('Kế hoạch phòng, chống dịch'));
	return Buffer.concat([pdf, Buffer.from('% chữ ký số\n'.repeat(200_000))]);
}

test('tells the hash and the size to paste; pasted, or written by --fix, they are right', async () => {
	const bytes = await signedCopy();
	expect(bytes.length).toBeGreaterThan(2 * 1024 * 1024);
	write(tepPath, bytes);
	write(`content/${documentPath}`, withFiles);
	const values = { sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length };
	const { status, lines } = check();
	expect(lines[0]).toBe(
		`content/${documentPath}:16:10: lỗi: tệp «/tep/2025/7095-kh-ubnd.pdf» chưa ghi sha256 và size. ` +
			`Gợi ý: thêm sha256: ${values.sha256} và size: ${values.size}; hoặc chạy npm run check -- --fix.`,
	);
	expect(status).toBe(1);
	expect(check('--fix').lines).toEqual(['Đã tự sửa 1 tệp.', '0 lỗi, 0 cảnh báo trong 1 tệp.']);
	expect(readFileSync(join(folder, 'content', documentPath), 'utf8')).toBe(
		withFiles.replace(list, `${list}\n    sha256: ${values.sha256}\n    size: ${values.size}`),
	);
});

test('names files of public/ by their own path, in text and in JSON', () => {
	write('public/tep/2025/Trang.html', '<script>');
	write(`content/${documentPath}`, document);
	const { status, lines } = check();
	expect(lines.slice(0, 3).map((line) => line.split(': ').slice(0, 3).join(': '))).toEqual([
		expect.stringMatching(/^public\/tep\/2025\/Trang\.html:1:1: lỗi: tên hoặc chỗ đặt tệp sai/),
		expect.stringMatching(/^public\/tep\/2025\/Trang\.html:1:1: lỗi: kho không nhận tệp \.html/),
		expect.stringMatching(/^public\/tep\/2025\/Trang\.html:1:1: cảnh báo: không mục nào liệt kê/),
	]);
	expect(lines.at(-1)).toBe('2 lỗi, 1 cảnh báo trong 1 tệp. Lỗi ở: public/tep/2025/Trang.html.');
	expect(status).toBe(1);
	expect(JSON.parse(check('--json').stdout).faults[0].file).toBe('../public/tep/2025/Trang.html');
});

test('does not follow links out of the folder, and says in a line what it cannot read', () => {
	write('bi-mat.pdf', '%PDF-1.7');
	write(`content/${documentPath}`, document);
	mkdirSync(join(folder, 'public/tep/2025'), { recursive: true });
	symlinkSync('../../../bi-mat.pdf', join(folder, tepPath));
	symlinkSync('khong-co', join(folder, 'public/hong.txt'));
	const { status, lines, stderr } = check();
	expect(lines).toEqual([
		'public/hong.txt:1:1: lỗi: tệp là liên kết tượng trưng (symbolic link); kho chỉ nhận tệp thật. Gợi ý: thay bằng một tệp thật (không phải liên kết) mà tài khoản đang dùng đọc được.',
		`${tepPath}:1:1: lỗi: tệp là liên kết tượng trưng (symbolic link); kho chỉ nhận tệp thật. Gợi ý: thay bằng một tệp thật (không phải liên kết) mà tài khoản đang dùng đọc được.`,
		'Giải thích từng lỗi: /huong-dan/loi/ trên trang của kho',
		'2 lỗi, 0 cảnh báo trong 1 tệp.',
	]);
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});
