import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, copyProject, differences, digests, linkPackages, startBuild } from './copied-project.ts';
import { newsText } from './sample-texts.ts';

const home = mkdtempSync(join(tmpdir(), 'kho-interrupted-'));
const root = join(home, 'a');
afterAll(() => rmSync(home, { recursive: true, force: true }));

const entry = join(root, 'content/tin-tuc/2025/tin-thu.md');
const journal = join(root, '.cache/site-change.json');
/** The site of each of two states of the content. */
const sites: ReadonlyMap<string, string>[] = [];
/** Milliseconds that a whole build takes here. */
let usual = 0;

/** Brings the content to one of its two states. */
function write(state: number) {
	const body = 'Theo Quyết định số 4321/QĐ-BYT ngày 05/3/2021 của Bộ Y tế, trạm y tế xã mở cửa cả tuần.';
	writeFileSync(entry, newsText(`Tin thử ${state}`, state === 0 ? body : `${body} Người dân khen.`));
}

beforeAll(async () => {
	copyProject(root);
	// The rest of the archive is enough, and built in half the time.
	rmSync(join(root, 'content/diem-tin/khong-ngay'), { recursive: true });
	linkPackages(root);
	for (const state of [1, 0]) {
		write(state);
		const start = performance.now();
		await build(root, { args: ['--full'] });
		usual = performance.now() - start;
		sites[state] = digests(root);
	}
	expect(differences(sites[0]!, sites[1]!).length).toBeGreaterThan(5);
});

describe('a build that is killed', () => {
	test.each([1, 2, 3])('at a random moment leaves a whole site, and the next build is right (%i)', async (round) => {
		const state = round % 2;
		write(state);
		const { child, finished } = startBuild(root, { args: round === 3 ? ['--full'] : [] });
		const moment = Math.random() * usual * 0.9;
		const timer = setTimeout(() => child.kill('SIGKILL'), moment);
		await finished;
		clearTimeout(timer);
		const begun = existsSync(join(root, '.cache/build'));
		const left = digests(root);
		// For an instant files take their places one by one; what is still to do is then written down.
		const whole = left.size === 0 || existsSync(journal) || sites.some((site) => differences(site, left).length === 0);
		expect(whole, `killed after ${Math.round(moment)} ms`).toBe(true);
		const said = await build(root);
		expect(differences(sites[state]!, digests(root)), `killed after ${Math.round(moment)} ms`).toEqual([]);
		if (begun) expect(said).toContain('Lần dựng trước bị ngắt');
	});

	test('by Ctrl+C leaves nothing for the next one to clear away', async () => {
		const { child, finished } = startBuild(root, { args: ['--full'] });
		child.stdout?.once('data', () => child.kill('SIGINT'));
		expect((await finished).status).toBe(130);
		expect(globSync('.cache/build', { cwd: root })).toEqual([]);
	});
});

test('two builds at once: the second waits for the first, and both end well', async () => {
	write(1);
	const runs = [startBuild(root), startBuild(root)];
	const [one, two] = await Promise.all(runs.map(({ finished }) => finished));
	expect([one?.status, two?.status]).toEqual([0, 0]);
	const waits = [one, two].filter((run) => run?.output.includes('Một lần dựng khác đang chạy'));
	expect(waits.length).toBe(1);
	expect(differences(sites[1]!, digests(root))).toEqual([]);
});

test('on a full disk the build says so, and the old site stays', async () => {
	write(1);
	await build(root);
	write(0);
	const preload = pathToFileURL(join(import.meta.dirname, 'full-disk.mjs')).href;
	const { status, output } = await startBuild(root, { env: { NODE_OPTIONS: `--import=${preload}` } }).finished;
	expect(status).toBe(1);
	expect(output).toContain('Ổ đĩa đã đầy');
	expect(differences(sites[1]!, digests(root))).toEqual([]);
	await build(root);
	expect(differences(sites[0]!, digests(root))).toEqual([]);
});

describe('a cache that cannot be trusted', () => {
	const files = () =>
		globSync('.cache/**/*', { cwd: root, withFileTypes: true, exclude: ['.cache/fonts/**', '.cache/chromium*/**'] })
			.filter((file) => file.isFile() && !file.parentPath.includes('node-compile-cache'))
			.map((file) => join(file.parentPath, file.name));

	const spoilings: readonly ((path: string) => void)[] = [
		(path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
		(path) => truncateSync(path, 0),
		(path) => writeFileSync(path, '{"version":999,"entries":[1,2,3]}'),
	];

	test('files cut in half, empty, of another program: the site is right nevertheless', async () => {
		write(1);
		await build(root);
		const spoilt = files().map((path) => [path, Math.floor(Math.random() * spoilings.length)] as const);
		expect(spoilt.length).toBeGreaterThan(3);
		for (const [path, way] of spoilt) spoilings[way]!(path);
		write(0);
		const told = JSON.stringify(spoilt.map(([path, way]) => [path.slice(root.length), way]));
		await expect(build(root), told).resolves.toContain('xong sau');
		expect(differences(sites[0]!, digests(root)), told).toEqual([]);
	});

	test('a site that somebody wrote into is made right', async () => {
		write(0);
		await build(root);
		writeFileSync(join(root, 'dist/tin-tuc/index.html'), 'sửa tay');
		rmSync(join(root, 'dist/gioi-thieu/index.html'));
		writeFileSync(join(root, 'dist/la.html'), 'lạ');
		await build(root);
		expect(differences(sites[0]!, digests(root))).toEqual([]);
	});
});
