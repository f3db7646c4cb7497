import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { article, articleTitle } from '#import/sample-captures.ts';
import type { Step } from './import/fake-worker.ts';
import { entryText } from './import/sample-parts.ts';
import { root } from './paths.ts';

// Each test starts the command and its workers.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-import-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

const fakeCommand = `${root}/scripts/import/main-with-fake-worker.ts`;

function start(script: string, args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8' });
	return { status, stdout, stderr };
}
/** The command with a worker that does what captures say; into `content` below the folder. */
const fake = (...args: string[]) => start(fakeCommand, ['--out', 'content', ...args]);
const real = (...args: string[]) => start(`${root}/scripts/import.ts`, ['--out', 'content', ...args]);

function steps(path: string, what: Step | Step[]) {
	write(path, JSON.stringify(what));
}

const entry = (name: string, wait = 0): Step => ({
	wait,
	entries: { [`tin-tuc/2025/${name}.md`]: entryText(`Bài ${name}`, 'capture: { sha256: SHA256 }') },
});

const files = (below = '.') =>
	readdirSync(join(folder, below), { recursive: true, withFileTypes: true })
		.filter((found) => !found.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
		.sort();

describe('exit codes and what is printed', () => {
	test('0 when all is written, also when it was before; the table alone on standard output, then the next step', () => {
		for (const name of ['a', 'b', 'c', 'd', 'e']) steps(`t/${name}`, entry(name));
		const first = fake('t');
		expect(first.status, first.stderr).toBe(0);
		expect(first.stdout).toContain('t/a');
		expect(first.stdout.trimEnd().split('\n').at(-1)).toBe('Việc tiếp theo: npm run check -- --content content');
		expect(first.stderr).toBe([20, 40, 60, 80, 100].map((n) => `Đã đọc ${n / 20}/5 tệp (${n} %).\n`).join(''));
		expect(files('content')).toHaveLength(5);
		const second = fake('t');
		expect(second).toMatchObject({ status: 0, stdout: expect.stringContaining('đã nhập: content/tin-tuc/2025/a.md') });
		expect(second.stdout).not.toContain('Việc tiếp theo');
		expect(files('content')).toHaveLength(5);
	});

	test('1 when something is refused, with its line, and the others go through', () => {
		steps('t/a', entry('a'));
		const { status, stdout, stderr } = fake('t/khong-co.txt', 't/a');
		expect(status).toBe(1);
		expect(stdout).toContain('t/khong-co.txt');
		expect(stderr).toBe('t/khong-co.txt: Không có tệp này; hãy xem lại đường dẫn.\n');
		expect(files('content')).toEqual(['content/tin-tuc/2025/a.md']);
	});

	test('1 when an item is there already, with both sides of each difference and the count of teasers', () => {
		write('content/tin-tuc/2025/a.md', entryText('Bài a', 'publishedAt: 2025-03-17', 'level: provincial'));
		steps('a', { entries: { 'tin-tuc/2025/b.md': entryText('BÀI A', 'publishedAt: 2025-03-17', 'level: commune') } });
		steps('b', { entries: { 'tin-tuc/2025/c.md': entryText('C'), 'diem-tin/2025/d.md': entryText('Bài a') } });
		const { status, stdout } = fake('a', 'b');
		expect(status).toBe(1);
		expect(stdout).toContain('a\n  «BÀI A» đã có ở content/tin-tuc/2025/a.md (cùng tiêu đề, ngày không trái nhau).\n');
		expect(stdout).toContain('  Cấp: provincial | commune\n');
		expect(stdout).toContain('Không ghi 1 tin dẫn vì đã có mục cùng tên.');
		expect(files('content')).toEqual(['content/tin-tuc/2025/a.md', 'content/tin-tuc/2025/c.md']);
	});

	test('2 for each fault of the command line, all at once, before anything is read', () => {
		write('tep', '');
		steps('a', entry('a'));
		steps('b', entry('b'));
		const many = fake('a', '--nhanh', '--province', 'Lai Chao', '--captured-on', '2025-13-01');
		expect(many.stderr.split('\n').slice(0, 4)).toEqual([
			'Không có tùy chọn --nhanh.',
			expect.stringMatching(/^--province không biết «Lai Chao»/),
			expect.stringMatching(/^--captured-on/),
			expect.stringMatching(/^Cách dùng: npm run import/),
		]);
		const bad: [string[], RegExp][] = [
			[[], /^Thiếu tệp/],
			[['a', 'b', '--url', 'https://a.vn/1'], /^--url chỉ dùng khi nhập một tệp, mà đây có 2 tệp\./],
			[['a', '--out', 'tep'], /^--out là một thư mục, mà «tep» là tệp\./],
			[['a', '--json', 'khong/co.json'], /^--json: chưa có thư mục khong\./],
			[['a', '--json', '.'], /^--json là một tệp, mà «\.» là thư mục\./],
			[['a', '--json', 'a'], /^--json sẽ ghi đè lên bản chụp «a»/],
		];
		for (const [args, fault] of bad) {
			const { status, stdout, stderr } = fake(...args);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toMatch(fault);
		}
		expect(existsSync(join(folder, 'content'))).toBe(false);
		expect(start(fakeCommand, ['--help'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Cách dùng/) });
	});
});

test('2 when npm has kept --dry-run for itself: nothing is written', () => {
	steps('a', entry('a'));
	const env = { ...process.env, npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
	const args = [fakeCommand, 'a', '--out', 'content'];
	const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' });
	expect(status).toBe(2);
	expect(stderr).toMatch(/^npm đã giữ lại --dry-run .* npm run import -- --dry-run …\.\n/);
	expect(files()).toEqual(['a']);
});

test('--dry-run writes nothing at all, but the report', () => {
	steps('a', entry('a'));
	const { status, stdout } = fake('a', '--dry-run', '--keep-original', '--json', 'r.json');
	expect(status).toBe(0);
	expect(stdout).toContain('Chạy thử: chưa ghi gì.');
	expect(files()).toEqual(['a', 'r.json']);
	expect(readFileSync(join(folder, 'r.json'), 'utf8')).toContain('"would-write"');
});

test('--json - leaves standard output to the JSON', () => {
	steps('a', entry('a'));
	const { stdout, stderr } = fake('a', '--json', '-');
	expect(JSON.stringify(JSON.parse(stdout))).toContain('"tin-tuc/2025/a.md"');
	expect(stderr).toContain('Việc tiếp theo');
});

describe.skipIf(process.platform === 'win32')('stopped in the middle', () => {
	test.each(['SIGINT', 'SIGTERM'] as const)(
		'by %s it ends at once with 130, whole captures only, no temporaries',
		async (signal) => {
			const three = ['x', 'y', 'z'].map((name) => [`tin-tuc/2025/1${name}.md`, entryText(name)]);
			steps('t/1', { entries: Object.fromEntries(three) });
			for (let n = 2; n < 9; n++) steps(`t/${n}`, entry(String(n), 20_000));
			const args = [fakeCommand, 't', '--out', 'content', '--keep-original', '--json', 'r.json'];
			// A group of its own: a terminal sends Ctrl-C to the workers too.
			const child = spawn(process.execPath, args, {
				cwd: folder,
				detached: true,
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			let stdout = '';
			child.stdout.on('data', (text) => {
				stdout += text;
			});
			await vi.waitFor(() => expect(existsSync(join(folder, 'content/tin-tuc/2025/1z.md'))).toBe(true), 20_000);
			process.kill(-child.pid!, signal);
			const [code] = await once(child, 'close');
			expect(code).toBe(130);
			expect(stdout).toContain('t/1');
			expect(stdout).toContain('Đã dừng theo yêu cầu: còn 7 tệp chưa nhập');
			expect(files('content')).toEqual(['1x', '1y', '1z'].map((name) => `content/tin-tuc/2025/${name}.md`));
			expect(files('tep')).toHaveLength(1);
			expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toBeTruthy();
			// The group is empty: no worker has outlived the command.
			await vi.waitFor(() => expect(() => process.kill(-child.pid!, 0)).toThrow(), 5_000);
		},
	);

	test('killed outright it leaves no worker behind', async () => {
		steps('1', entry('1', 60_000));
		const child = spawn(process.execPath, [fakeCommand, '1', '--out', 'content'], {
			cwd: folder,
			detached: true,
			stdio: 'ignore',
		});
		await vi.waitFor(() => expect(childrenOf(child.pid!)).toBe(1), 20_000);
		child.kill('SIGKILL');
		await once(child, 'close');
		await vi.waitFor(() => expect(() => process.kill(-child.pid!, 0)).toThrow(), 5_000);
	});
});

function childrenOf(pid: number): number {
	const { stdout } = spawnSync('ps', ['--ppid', String(pid), '-o', 'pid='], { encoding: 'utf8' });
	return stdout.trim().split('\n').filter(Boolean).length;
}

test('several commands at once never overwrite one another, and each item is there once', async () => {
	for (let n = 0; n < 6; n++) {
		for (const from of ['a', 'b', 'c']) {
			const text = entryText(`Chung ${n}`, `place: ${from}`);
			steps(`${from}/${n}`, {
				entries: {
					[`van-ban/2025/${n}-kh-syt-x-2025.md`]: text,
					[`tin-tuc/2025/${from}${n}.md`]: entryText(`Riêng ${from} ${n}`),
				},
			});
		}
	}
	const codes = await Promise.all(
		['a', 'b', 'c'].map(async (from) => {
			const child = spawn(process.execPath, [fakeCommand, from, '--out', 'content'], { cwd: folder, stdio: 'ignore' });
			return (await once(child, 'close'))[0];
		}),
	);
	expect(codes.every((code) => code === 0 || code === 1)).toBe(true);
	const made = files('content');
	expect(made.filter((file) => file.includes('van-ban'))).toHaveLength(6);
	for (const file of made.filter((path) => path.includes('van-ban'))) {
		const [, from] = /^place: (.)$/m.exec(readFileSync(join(folder, file), 'utf8'))!;
		const number = /\/(\d)-kh/.exec(file)![1];
		// The capture that won the document also wrote its other entry; those that lost wrote nothing.
		expect(made.filter((path) => path.endsWith(`${number}.md`) && path.includes('tin-tuc'))).toEqual([
			`content/tin-tuc/2025/${from}${number}.md`,
		]);
	}
});

describe('with the real worker', () => {
	const bytes = (text: string) => new TextEncoder().encode(text);

	test('a copied page becomes an entry with the hash of its bytes, once', () => {
		write('Bài báo.txt', article());
		const first = real('Bài báo.txt', '--province', 'Sơn La', '--captured-on', '2025-03-06', '--json', 'r.json');
		expect(first.status, first.stderr).toBe(0);
		const report = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).files[0];
		const text = readFileSync(join(folder, 'content', report.entries[0].path), 'utf8');
		expect(report).toMatchObject({ file: 'Bài báo.txt', status: 'written', entries: [{ title: articleTitle }] });
		expect(text).toContain(`sha256: ${report.sha256}`);
		expect(text).toContain('capturedOn: 2025-03-06');
		expect(text).toContain('provinces: [son-la]');
		const made = files('content');
		expect(real('Bài báo.txt')).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('đã nhập: content/tin-tuc/'),
		});
		expect(files('content')).toEqual(made);
	});

	test('captures in a zip are named within it; what is dangerous or empty is told, and the rest goes through', () => {
		const zip = zipSync({
			'bai/a.txt': bytes(article()),
			'../ra.txt': bytes(article()),
			'rong.txt': new Uint8Array(),
			'__MACOSX/._a.txt': bytes('x'),
			'bai/a_files/x.html': bytes('<p>x</p>'),
		});
		writeFileSync(join(folder, 't.zip'), zip);
		const { status, stderr } = real('t.zip', '--keep-original', '--json', 'r.json');
		const reports = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8')).files as Record<string, string>[];
		expect(reports.map(({ file, status }) => [file, status]).sort()).toEqual([
			['t.zip!../ra.txt', 'refused'],
			['t.zip!bai/a.txt', 'written'],
			['t.zip!rong.txt', 'refused'],
		]);
		expect(stderr.trimEnd().split('\n')).toHaveLength(2);
		expect(status).toBe(1);
		expect(files('tep')).toEqual([
			`tep/goc/${reports.find((one) => one['status'] === 'written')!['sha256']!.slice(0, 16)}.txt`,
		]);
	});

	test('what is no capture is refused in a line each, without a word of the program itself', () => {
		write('rong.txt', '');
		write('hong.pdf', '%PDF-1.7\nhỏng');
		write('hong.docx', 'PK\u0003\u0004hỏng');
		write('cu.doc', 'x');
		writeFileSync(join(folder, 'cu.doc'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
		const { status, stderr } = real('rong.txt', 'hong.pdf', 'hong.docx', 'cu.doc');
		expect(status).toBe(1);
		expect(stderr.split('\n').filter((line) => /^(?:rong|hong|cu)\./.test(line))).toHaveLength(4);
		expect(stderr).not.toMatch(/Error|lỗi khi đọc tệp|dừng đột ngột/);
	});
});
