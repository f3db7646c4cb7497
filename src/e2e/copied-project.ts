import { type ChildProcess, type ExecFileSyncOptions, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
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

const project = resolve(import.meta.dirname, '../..');
const parts = [
	'src',
	'scripts',
	'public',
	'content',
	'.gitattributes',
	'.gitignore',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** Copies what the project is made of to `root`, without what was built. */
export function copyProject(root: string): void {
	for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
}

/** Lets a copy use the installed packages. */
export function linkPackages(root: string): void {
	symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
}

/** A copy of the project in a temporary folder, ready to be built. Returns the folder; whoever asks for it removes it. */
export function temporaryProject(): string {
	const root = mkdtempSync(join(tmpdir(), 'kho-y-te-'));
	copyProject(root);
	linkPackages(root);
	return root;
}

/** What `content/` holds besides entries. */
const partsOfContent = new Set(['trang', 'tu-vung']);

/** The same with `files` (path below `content/` → text) as its only entries. */
export function inventedProject(files: Readonly<Record<string, string>>): string {
	const root = temporaryProject();
	for (const name of readdirSync(join(root, 'content')))
		if (!partsOfContent.has(name)) rmSync(join(root, 'content', name), { recursive: true });
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
		writeFileSync(join(root, 'content', path), text);
	}
	return root;
}

export function git(root: string, ...args: string[]) {
	const options: ExecFileSyncOptions = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
	execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'commit.gpgsign=false', ...args], options);
}

/** Commits everything, at a time that does not depend on the clock. */
export function commit(root: string, summary: string, date: string) {
	const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.vn'];
	const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
	git(root, 'add', '-A', '--', '.', ':!node_modules');
	execFileSync('git', [...who, '-c', 'commit.gpgsign=false', 'commit', '-qm', summary], { cwd: root, env });
}

export interface BuildRun {
	readonly status: number | null;
	/** What it printed. */
	readonly output: string;
}

/** Starts a build in a process of its own; `finished` resolves whatever comes of it. */
export function startBuild(
	root: string,
	{ env = {}, args = [] }: { env?: Readonly<Record<string, string>>; args?: readonly string[] } = {},
): { child: ChildProcess; finished: Promise<BuildRun> } {
	const { VITEST, NODE_ENV, SITE_URL, BASE_PATH, ...rest } = process.env;
	const child = spawn(process.execPath, ['scripts/build.ts', ...args], {
		cwd: root,
		env: { ...rest, ...env },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
	const finished = new Promise<BuildRun>((done, failed) => {
		child.on('error', failed);
		child.on('close', (status) => done({ status, output }));
	});
	return { child, finished };
}

/** Builds the site of a copy and returns what was printed. Throws that when the build fails. */
export async function build(root: string, options: Parameters<typeof startBuild>[1] = {}): Promise<string> {
	const { status, output } = await startBuild(root, options).finished;
	if (status !== 0) throw new Error(output);
	return output;
}

/** Path → SHA-256 of every file of the built site. */
export function digests(root: string): Map<string, string> {
	const dist = join(root, 'dist');
	if (!existsSync(dist)) return new Map();
	const built = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = built.map(({ parentPath, name }) => relative(dist, join(parentPath, name)));
	const digest = (path: string) =>
		createHash('sha256')
			.update(readFileSync(join(dist, path)))
			.digest('hex');
	return new Map(paths.map((path) => [path.split(sep).join('/'), digest(path)]));
}

/** The files that only one of two sites has, or that differ. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
	const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
	return paths.filter((path) => one.get(path) !== other.get(path));
}
