import { type ExecFileSyncOptions, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { nowInVietnam } from '#domain/dates.ts';

const project = resolve(import.meta.dirname, '../..');
const folders = ['src', 'scripts', 'public', 'content'];
const files = [
	'.gitattributes',
	'.gitignore',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

const home = mkdtempSync(join(tmpdir(), 'kho-reproducible-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** The project as a repository with two commits, the second of which corrects an entry. */
function repository(): string {
	const root = join(home, 'a');
	for (const part of [...folders, ...files]) cpSync(join(project, part), join(root, part), { recursive: true });
	git(root, 'init', '-q', '-b', 'main');
	git(root, 'add', '-A');
	commit(root, 'Đưa vào kho', '2026-01-12T03:00:00Z');
	const [entry] = globSync('content/tin-tuc/*/*.md', { cwd: root }).sort();
	const text = readFileSync(join(root, entry as string), 'utf8');
	writeFileSync(join(root, entry as string), `${text.trimEnd()}\n\nĐã đối chiếu với bản gốc.\n`);
	commit(root, 'Bổ sung lời đối chiếu', '2026-02-03T03:00:00Z');
	return root;
}

function git(root: string, ...args: string[]) {
	const options: ExecFileSyncOptions = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
	execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args], options);
}

function commit(root: string, summary: string, date: string) {
	const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.vn'];
	const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
	execFileSync('git', [...who, '-c', 'commit.gpgsign=false', 'commit', '-qam', summary], { cwd: root, env });
}

/** A build in a process of its own. */
function build(root: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
	const { VITEST, NODE_ENV, SITE_URL, BASE_PATH, ...rest } = process.env;
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: root, env: { ...rest, ...env } });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
		child.on('error', failed);
		child.on('close', (status) => (status === 0 ? done() : failed(new Error(output))));
	});
}

/** Path → SHA-256 of every file of the built site. */
function digests(root: string): Map<string, string> {
	const dist = join(root, 'dist');
	const built = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = built.map(({ parentPath, name }) => relative(dist, join(parentPath, name)));
	const digest = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(dist, path)))
			.digest('hex');
	return new Map(paths.map((path) => [path.split(sep).join('/'), digest(path)]));
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
	const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
	return paths.filter((path) => one.get(path) !== other.get(path));
}

/** Hours by which a clock can be wrong and still show the same day in Vietnam. */
function clockShift(): string {
	const hour = Number(nowInVietnam().slice(11, 13));
	return String((hour < 12 ? 8 : -8) * 3_600_000);
}

test('two builds of one commit are the same, byte for byte', async () => {
	const first = repository();
	const second = join(home, 'Thư mục khác', 'kho y tế – bản sao');
	mkdirSync(dirname(second));
	git(home, 'clone', '-q', first, second);
	for (const root of [first, second]) symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');

	const preload = pathToFileURL(join(import.meta.dirname, 'another-machine.mjs')).href;
	const other = build(second, {
		TZ: 'America/Los_Angeles',
		LC_ALL: 'tr_TR.UTF-8',
		LANG: 'tr_TR.UTF-8',
		KHO_CLOCK_SHIFT: clockShift(),
		NODE_OPTIONS: `--import=${preload}`,
	});
	const warm = (async () => {
		// The caches of the first folder hold what an entry was made into that is not there any more.
		const extra = join(first, 'content/tin-tuc/2026/bai-se-bi-xoa.md');
		const [entry] = globSync('content/tin-tuc/2026/*.md', { cwd: first }).sort();
		const text = readFileSync(join(first, entry as string), 'utf8').replace(/^title: .*$/m, 'title: Bài sẽ bị xóa');
		writeFileSync(extra, text);
		await build(first);
		expect(digests(first).has('tin-tuc/2026/bai-se-bi-xoa/index.html')).toBe(true);
		rmSync(extra);
		await build(first);
	})();
	await Promise.all([other, warm]);

	const [one, two] = [digests(first), digests(second)];
	expect([...one.keys()].filter((path) => /^(?:index\.html|pagefind\/|_astro\/)/.test(path)).length).toBeGreaterThan(
		50,
	);
	expect(differences(one, two)).toEqual([]);
});
