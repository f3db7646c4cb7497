import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { news, newsPath } from '#checks/sample.ts';
import { root } from './paths.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const sound = news.replace(/\n## [\s\S]*/, '\nXong.\n');

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

function check(...args: string[]) {
	const command = [`${root}/scripts/check.ts`, '--content', folder, ...args];
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: dirname(folder), encoding: 'utf8' });
	return { status, lines: stdout.trimEnd().split('\n'), stdout, stderr };
}

it('prints each fault on a line and leaves with 1', () => {
	write(newsPath, sound.replace('lai-chau', 'lai-chua').replace('tháng ba', '“tháng ba'));
	const { status, lines, stderr } = check();
	const name = folder.slice(dirname(folder).length + 1);
	expect(lines).toHaveLength(4);
	expect(lines[0]).toBe(
		`${name}/${newsPath}:3:43: cảnh báo: dấu ngoặc kép “ không thành cặp ở «iêm xong trong “tháng ba.». Gợi ý: thêm dấu đóng hoặc mở; nếu nguồn bị cắt thì ghi vào notes.`,
	);
	expect(lines[1]).toMatch(/:6:13: lỗi: «provinces › mục 1» .* Gợi ý: «lai-chau»\.$/);
	expect(lines[2]).toContain('/huong-dan/loi/');
	expect(lines[3]).toBe(`1 lỗi, 1 cảnh báo trong 1 tệp. Lỗi ở: ${name}/${newsPath}.`);
	expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
});

it('names in its last line the files with errors, five at most, each once, when there are warnings to look past', () => {
	const broken = sound.replace('lai-chau', 'lai-chua').replace('y-te-co-so', 'y-te-co-sở');
	for (const name of 'abcdefg') write(`tin-tuc/2025/${name}.md`, broken);
	expect(check().lines.at(-1)).toMatch(
		/^14 lỗi, \d+ cảnh báo trong 7 tệp\. Lỗi ở: \S+\/a\.md, \S+\/b\.md, \S+\/c\.md, \S+\/d\.md, \S+\/e\.md và 2 tệp khác\.$/,
	);
});

it('leaves with 0 when there are only warnings', () => {
	write(newsPath, sound.replace('tháng ba', '“tháng ba'));
	expect(check().status).toBe(0);
});

it('prints nothing but JSON with --json', () => {
	write(newsPath, '');
	const { stdout, status } = check('--json');
	expect(JSON.parse(stdout)).toMatchObject({
		errors: 1,
		warnings: 0,
		files: 1,
		faults: [{ file: newsPath, line: 1, rule: 'file-empty' }],
	});
	expect(status).toBe(1);
});

it('repairs with --fix, leaves what cannot be read, and is done the second time', () => {
	write(newsPath, `\uFEFF${sound.replaceAll('\n', '\r\n').replace('tháng ba', 'tháng\u00A0ba').normalize('NFD')}`);
	write('tin-tuc/2025/b.md', 'a\0 ');
	expect(check('--fix').lines.slice(-2)).toEqual(['Đã tự sửa 1 tệp.', '1 lỗi, 0 cảnh báo trong 2 tệp.']);
	expect(readFileSync(join(folder, newsPath), 'utf8')).toBe(sound);
	expect(readFileSync(join(folder, 'tin-tuc/2025/b.md'), 'utf8')).toBe('a\0 ');
	expect(check('--fix').lines.at(-2)).toBe('Đã tự sửa 0 tệp.');
});

it('names a broken vocabulary file of another folder and still checks the rest', () => {
	write('tu-vung/chu-de.json', '{ "topics": [');
	write(newsPath, '');
	const { lines } = check();
	expect(lines[0]).toContain(`${newsPath}:1:1: lỗi: tệp trống`);
	expect(lines[1]).toContain('tu-vung/chu-de.json:1:14: lỗi: tệp kết thúc giữa chừng');
});

it('says in one line what it cannot read, without a stack trace', () => {
	write(newsPath, sound);
	symlinkSync(join(folder, 'khong-co'), join(folder, 'tin-tuc/2025/c.md'));
	// It leads to a sound entry, which nobody has put into the archive.
	symlinkSync(join(folder, newsPath), join(folder, 'tin-tuc/2025/d.md'));
	const { lines } = check();
	for (const [at, name] of ['c', 'd'].entries())
		expect(lines[at]).toMatch(new RegExp(`tin-tuc/2025/${name}\\.md:1:1: lỗi: Tệp .* là liên kết tượng trưng`));
	const missing = check('--content', join(folder, 'khong-co'));
	expect(missing.stderr.trim().split('\n')).toEqual([`Không đọc được thư mục ${join(folder, 'khong-co')} (không có).`]);
	expect(missing.status).toBe(1);
});

it('explains its options when it does not know one', () => {
	const { status, stderr } = check('--sua');
	expect(stderr).toMatch(/^Không hiểu tùy chọn\.\nCách dùng: npm run check/);
	expect(status).toBe(2);
});
