import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';

/** A publisher's work in a clone of their own, with the commands that the guide names. */
const clone = mkdtempSync(join(tmpdir(), 'kho-bien-tap-'));
const entryPath = 'content/tin-tuc/2026/lai-chau-mo-dot-tiem-bu-vac-xin-soi.md';
const pagePath = 'dist/tin-tuc/2026/lai-chau-mo-dot-tiem-bu-vac-xin-soi/index.html';

function run(command: string, ...args: string[]) {
	// Vitest's own variables would put Astro and Vite into test mode.
	const { VITEST, NODE_ENV, GITHUB_STEP_SUMMARY, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(command, args, { cwd: clone, encoding: 'utf8', env });
	return { status, output: `${stdout}${stderr}` };
}

function git(...args: string[]) {
	const author = ['-c', 'user.name=Biên tập', '-c', 'user.email=bientap@example.vn', '-c', 'commit.gpgSign=false'];
	const { status, output } = run('git', ...author, ...args);
	if (status !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
	return output;
}

function commitAll(message: string) {
	git('add', '--all');
	git('commit', '--quiet', '--message', message);
}

const read = (path: string) => readFileSync(join(clone, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(clone, path), text);

beforeAll(() => {
	// Everything but what is made from it, uncommitted work included.
	const made = new Set(['node_modules', 'dist', '.astro', '.cache', '.git']);
	cpSync(root, clone, { recursive: true, filter: (path) => !made.has(path.slice(root.length + 1)) });
	symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'), 'junction');
	git('init', '--quiet', '--initial-branch=main');
	write('.git/info/exclude', 'node_modules\n');
	commitAll('Dựng kho');
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** The template filled in as its comments say. */
function filledIn(template: string): string {
	return `${template
		.replace(/^# TODO: tin mới[\s\S]*?\n\n/mu, '')
		.replace(/^draft: true.*\n/mu, '')
		.replace(/^summary: .*$/mu, 'summary: Ngành y tế Lai Châu tiêm bù vắc xin sởi tại 12 xã vùng cao.')
		.replace(/^publishedAt: .*$/mu, 'publishedAt: 2026-03-02T08:30')
		.replace(/^(\s+name:) # TODO.*$/mu, '$1 Sở Y tế Lai Châu')
		.replace(/^(\s+sha256:) # TODO.*$/mu, `$1 ${'9f86d081884c7d65'.repeat(4)}`)
		.replace(/^TODO: viết nội dung.*$/mu, '')
		.trimEnd()}

Đợt tiêm bù diễn ra tại 12 xã vùng cao, theo Kế hoạch số 125/KH-UBND ngày 20/02/2026 của UBND tỉnh Lai Châu.

## Kết quả

Đã tiêm 1.240 trẻ.
`;
}

describe('a publisher in a fresh clone', () => {
	test('makes an entry, fills it in, commits, and the page is there', () => {
		const made = run(
			'npm',
			...['run', '--silent', 'new', '--', 'tin', '--title', 'Lai Châu mở đợt tiêm bù vắc xin sởi'],
			...['--province', 'Lai Châu', '--topic', 'tiem-chung'],
		);
		expect(made.output).toContain(`Đã tạo ${entryPath}`);
		write(entryPath, filledIn(read(entryPath)));
		expect(read(entryPath)).not.toContain('TODO');
		commitAll('Thêm tin tiêm bù vắc xin sởi');
		const built = run('npm', 'run', '--silent', 'build');
		expect(built.output).not.toMatch(new RegExp(`${entryPath}.*(?:lỗi|cảnh báo)`, 'u'));
		expect(built.status).toBe(0);
		const page = read(pagePath);
		expect(page).toContain('Lai Châu mở đợt tiêm bù vắc xin sởi');
		expect(page).toContain('href="/so/125-kh-ubnd/"');
		expect(read('dist/tinh-thanh/lai-chau/index.html')).toContain('/tin-tuc/2026/lai-chau-mo-dot-tiem-bu-vac-xin-soi/');
	});

	/** What is put in place of what, where the fault must be shown, and what it must say. */
	const mistakes: readonly {
		readonly title: string;
		readonly from: string | RegExp;
		readonly to: string;
		/** A piece of the line that is named. */
		readonly at: string;
		readonly says: RegExp;
	}[] = [
		{
			title: 'a colon in a title without quotation marks',
			from: /^title: .*$/mu,
			to: 'title: Lai Châu: mở đợt tiêm bù',
			at: 'title: Lai Châu:',
			says: /dấu hai chấm/u,
		},
		{
			title: 'an impossible date',
			from: '2026-03-02T08:30',
			to: '2026-02-30',
			at: 'publishedAt:',
			says: /2026-02-30/u,
		},
		{
			title: 'a province that does not exist',
			from: 'provinces: [lai-chau]',
			to: 'provinces: [lai-chu]',
			at: 'lai-chu]',
			says: /lai-chau/u,
		},
		{
			title: 'a misspelt key',
			from: 'topic: tiem-chung',
			to: 'topc: tiem-chung',
			at: 'topc:',
			says: /topc[\s\S]*topic/u,
		},
		{
			title: 'a key that is missing',
			from: /^rights: .*\n/mu,
			to: '',
			at: 'title:',
			says: /rights/u,
		},
		{
			title: 'a tabulator for indentation',
			from: /^ {2}name: Sở/mu,
			to: '\tname: Sở',
			at: '\tname:',
			says: /[Tt]ab/u,
		},
		{
			title: 'a link to a page that is not there',
			from: 'Đã tiêm 1.240 trẻ.',
			to: 'Xem [tin trước](/tin-tuc/2026/khong-co/).',
			at: 'khong-co',
			says: /khong-co/u,
		},
		{
			title: 'a heading that jumps a level',
			from: '## Kết quả',
			to: '#### Kết quả',
			at: '#### Kết quả',
			says: /tiêu đề/iu,
		},
		{
			title: 'HTML in the text',
			from: 'Đã tiêm 1.240 trẻ.',
			to: '<script>alert(1)</script>',
			at: '<script>',
			says: /script|HTML/u,
		},
		{
			title: 'a TODO that is left',
			from: 'Đã tiêm 1.240 trẻ.',
			to: 'TODO: hỏi lại số trẻ.',
			at: 'TODO: hỏi lại',
			says: /TODO/u,
		},
		{
			title: 'a picture that nobody uploaded',
			from: 'Đã tiêm 1.240 trẻ.',
			to: '![Buổi tiêm](/tep/2026/buoi-tiem.jpg)',
			at: 'buoi-tiem.jpg',
			says: /buoi-tiem\.jpg/u,
		},
		{
			title: 'the front matter never closed',
			from: /^---\n\nĐợt tiêm/mu,
			to: '\nĐợt tiêm',
			at: '---',
			says: /---/u,
		},
	];

	describe('who made every mistake at once, each in a file of its own', () => {
		const pathOf = (title: string) =>
			entryPath.replace('.md', `-${mistakes.findIndex((one) => one.title === title)}.md`);
		const broken = new Map<string, string>();
		const topicsPath = 'content/tu-vung/chu-de.json';
		let built: ReturnType<typeof run>;
		let topics: string;
		beforeAll(() => {
			const sound = read(entryPath);
			topics = read(topicsPath);
			// No error, so it must not keep the others from being told.
			write(topicsPath, topics.replace('Y tế', 'Y\u00A0tế'));
			for (const { title, from, to } of mistakes) {
				broken.set(title, sound.replace(from, to));
				expect(broken.get(title), title).not.toBe(sound);
				write(pathOf(title), broken.get(title)!);
			}
			built = run('npm', 'run', '--silent', 'build');
		});
		afterAll(() => {
			write(topicsPath, topics);
			for (const { title } of mistakes) rmSync(join(clone, pathOf(title)), { force: true });
		});

		test('gets no new site', () => {
			expect(built.status, built.output).toBe(1);
		});

		test('is told of an odd space in a vocabulary', () => {
			const line = topics.split('\n').findIndex((text) => text.includes('Y tế')) + 1;
			expect(built.output).toMatch(new RegExp(`^${topicsPath}:${line}:\\d+: cảnh báo: 1 khoảng trắng`, 'm'));
		});

		test.each(mistakes)('is told of $title: file, line, what to do', ({ title, at, says }) => {
			const lines = broken.get(title)!.split('\n');
			const line = lines.findIndex((text) => text.includes(at)) + 1;
			const told = built.output.split('\n').filter((text) => text.startsWith(`${pathOf(title)}:${line}:`));
			expect(told, built.output).not.toHaveLength(0);
			expect(told.join('\n')).toMatch(says);
			expect(told.join('\n')).toMatch(/lỗi: .+ Gợi ý: .+/u);
		});
	});

	test('is told when a published entry is deleted or renamed without a word, and what to write', () => {
		const sound = read(entryPath);
		const newPath = entryPath.replace('lai-chau-mo-dot', 'mo-dot');
		git('mv', entryPath, newPath);
		commitAll('Đổi tên tệp');
		const renamed = run('npm', 'run', '--silent', 'check');
		expect(renamed.status).toBe(1);
		expect(renamed.output).toContain(newPath);
		expect(renamed.output).toContain('movedFrom: [tin-tuc/2026/lai-chau-mo-dot-tiem-bu-vac-xin-soi]');
		git('mv', newPath, entryPath);
		unlinkSync(join(clone, entryPath));
		commitAll('Xóa tin');
		const deleted = run('npm', 'run', '--silent', 'check');
		expect(deleted.status).toBe(1);
		expect(deleted.output).toContain('/tin-tuc/2026/lai-chau-mo-dot-tiem-bu-vac-xin-soi/');
		expect(deleted.output).toContain('withdrawn');
		write(entryPath, sound);
	});
});
