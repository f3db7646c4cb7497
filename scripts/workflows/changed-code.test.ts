import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readWorkflow, textOf } from './read-workflow.ts';

const { jobs } = readWorkflow(textOf('.github/workflows/check.yml'));
const script = jobs['noi-dung']?.steps.find(({ id }) => id === 'thay-doi')?.run as string;

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-changed-'));
	git('init', '-q', '-b', 'main');
	write('README.md', 'a');
	git('add', '-A');
	git('commit', '-q', '-m', 'Bản đầu');
});
afterAll(() => rmSync(folder, { recursive: true }));

function git(...args: string[]) {
	const person = ['-c', 'user.name=A', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];
	return execFileSync('git', [...person, ...args], { cwd: folder, encoding: 'utf8' });
}

function write(path: string, text: string) {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
}

/** What the step says of a proposal that changes these files, checked out as GitHub does: merged into its target. */
function outputFor(paths: readonly string[], event = 'pull_request', change?: readonly string[]): string {
	git('checkout', '-q', '-B', 'de-xuat', 'main');
	for (const path of paths) write(path, `${path}\n`);
	if (change) git(...change);
	git('add', '-A');
	git('commit', '-q', '-m', 'Đề xuất');
	git('checkout', '-q', '--detach', 'main');
	git('merge', '-q', '--no-ff', '-m', 'Gộp', 'de-xuat');
	const output = join(folder, '.git', 'output');
	writeFileSync(output, '');
	execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
		cwd: folder,
		env: { ...process.env, GITHUB_OUTPUT: output, GITHUB_EVENT_NAME: event },
	});
	return readFileSync(output, 'utf8').trim();
}

test.each([
	[['content/tin-tuc/2026/a.md'], 'code=false'],
	[['content/van-ban/2026/a.md', 'content/diem-tin/khong-ngay/b.md', 'public/tep/2026/a.pdf'], 'code=false'],
	[['content/tin-tuc/2026/a.md', 'src/site.ts'], 'code=true'],
	[['content/tu-vung/chu-de.json'], 'code=true'],
	[['content/trang/gioi-thieu.mdx'], 'code=true'],
	[['public/robots.txt'], 'code=true'],
	[['.github/workflows/check.yml'], 'code=true'],
	[['package-lock.json'], 'code=true'],
])('a proposal that changes %j gives %s', (paths, output) => {
	expect(outputFor(paths)).toBe(output);
});

test.each(['schedule', 'workflow_dispatch'])('on %s everything is tested, whatever the last change was', (event) => {
	expect(outputFor(['content/tin-tuc/2026/a.md'], event)).toBe('code=true');
});

test('a file that moves out of the content, or goes, is seen', () => {
	git('checkout', '-q', 'main');
	write('content/tin-tuc/2026/cu.md', 'x\n'.repeat(50));
	write('scripts/cu.ts', 'y');
	git('add', '-A');
	git('commit', '-q', '-m', 'Thêm');
	const outputs = [
		['mv', 'content/tin-tuc/2026/cu.md', 'src.md'],
		['rm', '-q', 'content/tin-tuc/2026/cu.md'],
		['rm', '-q', 'scripts/cu.ts'],
	].map((change) => outputFor([], 'pull_request', change));
	expect(outputs).toEqual(['code=true', 'code=false', 'code=true']);
});
