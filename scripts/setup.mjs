// Plain JavaScript without dependencies: the system's Node 20 runs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, realpathSync, unlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folderFault } from './project-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.kho-y-te-lock');
/** Packages whose absence shows that an installation broke off half-way. */
const telltales = ['astro', 'pagefind', 'vitest', 'typescript', 'node'];
const windows = process.platform === 'win32';

/**
 * What has to be done before a command can run.
 * @param {{ nodeMajor: number, hasLock: boolean, stampMatches: boolean, complete: boolean, pinnedNodeRuns: boolean }} state
 * @returns {'refuse' | 'install' | 'clean-install' | 'repair-node' | 'nothing'}
 */
export function decide({ nodeMajor, hasLock, stampMatches, complete, pinnedNodeRuns }) {
	if (nodeMajor < 20) return 'refuse';
	if (!hasLock) return 'install';
	if (!stampMatches || !complete) return 'clean-install';
	return pinnedNodeRuns ? 'nothing' : 'repair-node';
}

/**
 * Whether npm's record of the installed tree (`node_modules/.package-lock.json`) has every package of the lockfile in
 * its version. Optional ones may be absent: they belong to other platforms. A record cut short, as an interrupted
 * installation leaves it, matches nothing.
 * @param {string} lock
 * @param {string} installed
 */
export function treeMatches(lock, installed) {
	const wanted = packagesOf(lock);
	const present = packagesOf(installed);
	if (!wanted || !present) return false;
	return Object.entries(wanted).every(
		([path, entry]) =>
			path === '' || (present[path] ? present[path].version === entry.version : entry.optional || entry.devOptional),
	);
}

/**
 * @param {string} lock
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> | undefined}
 */
function packagesOf(lock) {
	try {
		return JSON.parse(lock)?.packages;
	} catch {
		return undefined;
	}
}

/** @param {string} path */
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
/** @param {string} text */
const hash = (text) => createHash('sha256').update(text).digest('hex');

function pinnedNodeRuns() {
	const { stdout } = spawnSync(join(modules, '.bin', windows ? 'node.cmd' : 'node'), ['--version'], {
		encoding: 'utf8',
		shell: windows,
	});
	// A regular expression, because an interrupted installation may have left half a file.
	const pinned = /"version":\s*"([^"]+)"/.exec(read(join(modules, 'node', 'package.json')) ?? '')?.[1];
	return pinned !== undefined && stdout?.trim() === `v${pinned}`;
}

function look() {
	const lock = read(join(root, 'package-lock.json'));
	const stamp = read(stampFile);
	const installed = read(join(modules, '.package-lock.json'));
	return {
		nodeMajor: Number.parseInt(process.versions.node, 10),
		hasLock: lock !== undefined,
		// After a hand-made `npm install` the stamp is old, yet the tree is right: nothing needs wiping.
		stampMatches:
			lock !== undefined && (stamp === hash(lock) || (installed !== undefined && treeMatches(lock, installed))),
		complete: telltales.every((name) => existsSync(join(modules, name, 'package.json'))),
		pinnedNodeRuns: pinnedNodeRuns(),
	};
}

/**
 * Runs npm and returns whether it succeeded. With `quiet`, npm's complaints are kept back.
 * @param {string[]} args
 */
function npm(args, quiet = false) {
	// npm must not run on the very node_modules/.bin/node that it is about to delete.
	const own = join(modules, '.bin');
	const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => resolve(folder) !== own);
	const { status, error } = spawnSync('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		// Standard output belongs to the command that follows, such as `npm run -s check -- --json`.
		stdio: ['inherit', 2, quiet ? 'ignore' : 'inherit'],
		shell: windows,
		env: { ...process.env, PATH: path.join(delimiter) },
	});
	if (error) fail(`Không gọi được npm (${error.message}). Hãy cài Node.js bản 20 trở lên kèm npm rồi chạy lại.`);
	return status === 0;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
	console.error(message);
	process.exit(1);
}

function repairNode() {
	// A user's `ignore-scripts=true`, or an npm that blocks install scripts, leaves the package without its binary.
	npm(['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts']);
	if (pinnedNodeRuns()) return;
	fail(
		'Chưa cài được Node 24 riêng của dự án (gói npm «node»). Hãy kiểm tra mạng, xoá thư mục node_modules rồi chạy lại;\n' +
			'nếu vẫn lỗi, cài Node 24 vào máy và chạy: npm rebuild node --ignore-scripts=false --foreground-scripts',
	);
}

/**
 * Removes a path that is a link, and returns whether it was: npm would empty the folder that it leads to, which may be that of
 * another copy of the project.
 * @param {string} path
 */
export function removeLink(path) {
	if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return false;
	unlinkSync(path);
	return true;
}

/** @param {boolean} withoutLock */
function install(withoutLock) {
	// The tests need development packages even where NODE_ENV=production is set for the whole machine.
	if (withoutLock) return npm(['install', '--include=dev']);
	if (npm(['ci', '--include=dev'], true)) return true;
	// npm 11 refuses `ci` when the lockfile lacks optional packages of other platforms, as one written behind a mirror
	// may. `install --no-save` keeps to the locked versions and leaves the lockfile alone.
	console.error('«npm ci» không xong, thử lại bằng «npm install» …');
	return npm(['install', '--no-save', '--include=dev']);
}

function main() {
	const fault = folderFault(root);
	if (fault) fail(fault);
	const step = decide(look());
	if (step === 'nothing') return;
	if (step === 'refuse') {
		fail(
			`Cần Node.js bản 20 trở lên, máy này đang dùng bản ${process.versions.node}. Hãy cài bản mới từ nodejs.org rồi chạy lại.`,
		);
	}
	if (step === 'repair-node') {
		console.error('Đang cài lại Node 24 riêng của dự án …');
		repairNode();
		return;
	}
	console.error('Đang cài các gói cần thiết (chỉ lần đầu hoặc khi danh sách gói đổi, chừng một phút) …');
	if (removeLink(modules)) console.error('Đã bỏ liên kết node_modules, thư mục mà nó trỏ tới còn nguyên.');
	if (!install(step === 'install')) {
		fail(
			'Cài đặt không thành công; lỗi của npm ở ngay trên. Hãy kiểm tra kết nối mạng và dung lượng đĩa rồi chạy lại;\n' +
				'nếu vẫn lỗi, xoá thư mục node_modules và chạy: npm cache verify',
		);
	}
	if (!pinnedNodeRuns()) repairNode();
	writeFileSync(stampFile, hash(read(join(root, 'package-lock.json')) ?? ''));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
