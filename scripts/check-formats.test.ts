import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { news, newsPath } from '#checks/sample.ts';
import { root } from './paths.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-formats-'));
	write(newsPath, sound);
});
afterEach(() => rmSync(folder, { recursive: true }));

const sound = news.replace(/\n## [\s\S]*/, '\nXong.\n');
const broken = sound.replace('lai-chau', 'lai-chua').replace('tháng ba', '“tháng ba');

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, 'content', path)), { recursive: true });
	writeFileSync(join(folder, 'content', path), text);
}

function check(args: readonly string[], env: Record<string, string> = {}) {
	const command = [`${root}/scripts/check.ts`, '--content', 'content', ...args];
	const all = { ...process.env, GITHUB_STEP_SUMMARY: '', SITE_URL: 'https://kho.vidu.vn', BASE_PATH: '/y-te', ...env };
	const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8', env: all });
	return { status, stdout, stderr, lines: stdout.trimEnd().split('\n') };
}

test('GitHub: annotations at the lines of the files, and all faults in the summary of the step', () => {
	write(newsPath, broken);
	const summary = join(folder, 'summary.md');
	writeFileSync(summary, 'trước đó\n');
	const run = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'so-y-te/kho', GITHUB_SHA: 'c0ffee' };
	const { status, lines } = check(['--format', 'github'], { GITHUB_STEP_SUMMARY: summary, ...run });
	expect(status).toBe(1);
	expect(lines).toHaveLength(3);
	expect(lines[0]).toMatch(
		/^::error file=content\/tin-tuc\/2025\/tiem-vac-xin-soi\.md,line=6,col=13,title=[^:,]+::«provinces › mục 1».* Gợi ý: «lai-chau»\. Giải thích: https:\/\/kho\.vidu\.vn\/y-te\/huong-dan\/loi\/#schema$/,
	);
	expect(lines[1]).toMatch(/^::warning file=content\/\S+,line=3,col=43,title=/);
	expect(lines[2]).toMatch(/^1 lỗi, 1 cảnh báo trong 1 tệp\./);
	const written = readFileSync(summary, 'utf8');
	expect(written).toMatch(/^trước đó\n### Kiểm tra nội dung\n/);
	expect(written).toContain('(https://github.com/so-y-te/kho/blob/c0ffee/content/tin-tuc/2025/tiem-vac-xin-soi.md#L6)');
});

test('GitHub: says that it shows ten of a kind only, and still prints all', () => {
	for (let count = 0; count < 11; count++) write(`tin-tuc/2025/bai-${count}.md`, '');
	const { lines } = check(['--format', 'github']);
	expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(11);
	expect(lines.at(-1)).toContain('GitHub chỉ hiện 10 lỗi và 10 cảnh báo đầu');
});

test('GitLab: only the report on standard output, the faults for people beside it', () => {
	write(newsPath, broken);
	const { status, stdout, stderr } = check(['--format', 'gitlab']);
	expect(status).toBe(1);
	expect(JSON.parse(stdout)).toMatchObject([
		{ check_name: 'unclosed-quote', severity: 'minor', location: { path: `content/${newsPath}`, lines: { begin: 3 } } },
		{ check_name: 'schema', severity: 'blocker', location: { path: `content/${newsPath}`, lines: { begin: 6 } } },
	]);
	expect(stderr).toContain(`content/${newsPath}:6:13: lỗi: `);
});

test('sound content: no annotation, an empty report, 0', () => {
	expect(check(['--format', 'github'])).toMatchObject({ status: 0, lines: ['0 lỗi, 0 cảnh báo trong 1 tệp.'] });
	expect(check(['--format', 'gitlab'])).toMatchObject({ status: 0, stdout: '[]\n' });
});

test('--json is --format json', () => {
	write(newsPath, broken);
	expect(check(['--json']).stdout).toBe(check(['--format', 'json']).stdout);
	expect(JSON.parse(check(['--json']).stdout)).toMatchObject({ errors: 1, warnings: 1, files: 1 });
});

test.each([
	['--format', 'xml'],
	['--json', '--format', 'github'],
	['--report', '--format', 'gitlab'],
])('%s %s is not understood', (...args) => {
	expect(check(args)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('--format') });
});
