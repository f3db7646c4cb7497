import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { entryStep, fakeCommand, SampleCommand } from './import/sample-command.ts';
import { entryText } from './import/sample-parts.ts';

let command: SampleCommand;
beforeEach(() => {
	command = new SampleCommand();
});
afterEach(() => command[Symbol.dispose]());

describe('exit codes and what is printed', () => {
	test('0 when all is written, also when it was before; the table alone on standard output, then the next step', () => {
		for (const name of ['a', 'b', 'c', 'd', 'e']) command.steps(`t/${name}`, entryStep(name));
		const first = command.fake('t');
		expect(first.status, first.stderr).toBe(0);
		expect(first.stdout).toContain('t/a');
		expect(first.stdout.trimEnd().split('\n').at(-1)).toBe('Việc tiếp theo: npm run check -- --content content');
		expect(first.stderr).toBe([20, 40, 60, 80, 100].map((n) => `Đã đọc ${n / 20}/5 tệp (${n} %).\n`).join(''));
		expect(command.files('content')).toHaveLength(5);
		const second = command.fake('t');
		expect(second).toMatchObject({ status: 0, stdout: expect.stringContaining('đã nhập: content/tin-tuc/2025/a.md') });
		expect(second.stdout).not.toContain('Việc tiếp theo');
		expect(command.files('content')).toHaveLength(5);
	});

	test('1 when something is refused, with its line, and the others go through', () => {
		command.steps('t/a', entryStep('a'));
		const { status, stdout, stderr } = command.fake('t/khong-co.txt', 't/a');
		expect(status).toBe(1);
		expect(stdout).toContain('t/khong-co.txt');
		expect(stderr).toBe('t/khong-co.txt: Không có tệp này; hãy xem lại đường dẫn.\n');
		expect(command.files('content')).toEqual(['content/tin-tuc/2025/a.md']);
	});

	test('1 when an item is there already, with both sides of each difference and the count of teasers', () => {
		command.write('content/tin-tuc/2025/a.md', entryText('Bài a', 'publishedAt: 2025-03-17', 'level: provincial'));
		command.steps('a', {
			entries: { 'tin-tuc/2025/b.md': entryText('BÀI A', 'publishedAt: 2025-03-17', 'level: commune') },
		});
		command.steps('b', { entries: { 'tin-tuc/2025/c.md': entryText('C'), 'diem-tin/2025/d.md': entryText('Bài a') } });
		const { status, stdout } = command.fake('a', 'b');
		expect(status).toBe(1);
		expect(stdout).toContain('a\n  «BÀI A» đã có ở content/tin-tuc/2025/a.md (cùng tiêu đề, ngày không trái nhau).\n');
		expect(stdout).toContain('  Cấp: provincial | commune\n');
		expect(stdout).toContain('Không ghi 1 tin dẫn vì đã có mục cùng tên.');
		expect(command.files('content')).toEqual(['content/tin-tuc/2025/a.md', 'content/tin-tuc/2025/c.md']);
	});

	test('2 for each fault of the command line, all at once, before anything is read', () => {
		command.write('tep', '');
		command.steps('a', entryStep('a'));
		command.steps('b', entryStep('b'));
		symlinkSync('.', join(command.folder, 'day'));
		const many = command.fake('a', '--nhanh', '--province', 'Lai Chao', '--captured-on', '2025-13-01');
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
			[['a', '--json', 'day/a'], /^--json sẽ ghi đè lên bản chụp «day\/a»/],
		];
		for (const [args, fault] of bad) {
			const { status, stdout, stderr } = command.fake(...args);
			expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
			expect(stderr).toMatch(fault);
		}
		expect(existsSync(join(command.folder, 'content'))).toBe(false);
		expect(command.start(fakeCommand, ['--help'])).toMatchObject({
			status: 0,
			stdout: expect.stringMatching(/^Cách dùng/),
		});
	});
});

test('2 when npm has kept --dry-run for itself: nothing is written', () => {
	command.steps('a', entryStep('a'));
	const env = { ...process.env, npm_lifecycle_event: 'import', npm_config_dry_run: 'true' };
	const { status, stderr } = command.start(fakeCommand, ['a', '--out', 'content'], env);
	expect(status).toBe(2);
	expect(stderr).toMatch(/^npm đã giữ lại --dry-run .* npm run import -- --dry-run …\.\n/);
	expect(command.files()).toEqual(['a']);
});

test('--dry-run writes nothing at all, but the report', () => {
	command.steps('a', entryStep('a'));
	const { status, stdout } = command.fake('a', '--dry-run', '--keep-original', '--json', 'r.json');
	expect(status).toBe(0);
	expect(stdout).toContain('Chạy thử: chưa ghi gì.');
	expect(command.files()).toEqual(['a', 'r.json']);
	expect(command.read('r.json')).toContain('"would-write"');
});

test('--json - leaves standard output to the JSON', () => {
	command.steps('a', entryStep('a'));
	const { stdout, stderr } = command.fake('a', '--json', '-');
	expect(JSON.stringify(JSON.parse(stdout))).toContain('"tin-tuc/2025/a.md"');
	expect(stderr).toContain('Việc tiếp theo');
});
