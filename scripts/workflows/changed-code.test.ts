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
function outputFor(paths: readonly string[]): string {
	git('checkout', '-q', '-B', 'de-xuat', 'main');
	for (const path of paths) write(path, `${path}\n`);
	git('add', '-A');
	git('commit', '-q', '-m', 'Đề xuất');
	git('checkout', '-q', '--detach', 'main');
	git('merge', '-q', '--no-ff', '-m', 'Gộp', 'de-xuat');
	const output = join(folder, '.git', 'output');
	writeFileSync(output, '');
	execFileSync('bash', ['-eo', 'pipefail', '-c', script], {
		cwd: folder,
		env: { ...process.env, GITHUB_OUTPUT: output },
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
