import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseEntryPath } from '#domain/entry-path.ts';
import { article, articleParagraphs } from '#import/sample-captures.ts';
import { endlessCaptures, slowPdf, uselessCaptures } from './import/bad-captures.ts';
import { limits } from './import/limits.ts';
import { renderedEntry } from './import/rendered-entry.ts';
import { residentMegabytes } from './import/resident-memory.ts';
import { runImport } from './import/run-import.ts';
import { root } from './paths.ts';

// What takes endless time or memory would run into these.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'kho-bad-input-'));
afterAll(() => rmSync(folder, { recursive: true }));

function place(name: string): string {
	const made = join(folder, name);
	mkdirSync(join(made, 'in'), { recursive: true });
	return made;
}

function start(cwd: string, ...args: string[]) {
	return spawn(process.execPath, [join(root, 'scripts/import.ts'), 'in', '--out', 'content', ...args], {
		cwd,
		stdio: ['ignore', 'ignore', 'pipe'],
	});
}

/** Runs the import to its end. `megabytes`: the most that it and its workers held, 0 where the system does not tell. */
async function imported(cwd: string) {
	const child = start(cwd);
	let stderr = '';
	child.stderr.on('data', (text) => {
		stderr += text;
	});
	let megabytes = 0;
	const watch = setInterval(() => {
		megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
	}, 100);
	const [code] = await once(child, 'close');
	clearInterval(watch);
	const lines = stderr.split('\n').filter((line) => line && !line.startsWith('Đã đọc '));
	return { code, lines, megabytes };
}

function memoryOf(pid: number): number {
	try {
		const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
		return (residentMegabytes(pid) ?? 0) + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
	} catch {
		return 0;
	}
}

/** What `runImport` is told when a test gives it the files. */
const plainRun = (cwd: string) => ({
	from: cwd,
	out: 'content',
	dryRun: false,
	keepOriginal: false,
	today: '2026-03-01',
	signal: new AbortController().signal,
	progress: { write: () => true },
});

const written = (cwd: string) =>
	readdirSync(join(cwd, 'content'), { recursive: true, withFileTypes: true })
		.filter((found) => !found.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(cwd.length + 'content/'.length + 1))
		.sort();

describe('files that cannot be imported', async () => {
	const captures = { ...(await uselessCaptures()), ...(await endlessCaptures()) };
	const cwd = place('files');
	let result: Awaited<ReturnType<typeof imported>>;
	beforeAll(async () => {
		for (const [name, [bytes]] of Object.entries(captures)) writeFileSync(join(cwd, 'in', name), bytes);
		writeFileSync(join(cwd, 'in/tot.txt'), article());
		result = await imported(cwd);
	});

	test.each(Object.entries(captures))('%s', (name, [, line]) => {
		const own = result.lines.filter((text) => text.startsWith(`in/${name}:`) || text.startsWith(`in/${name}!`));
		expect(own).toEqual([expect.stringMatching(/^in\/[^:]+: \p{Lu}.*\.$/u)]);
		expect(own[0]!.slice(own[0]!.indexOf(': ') + 2)).toMatch(line);
	});

	test('the good one beside them is written, alone; the exit code tells', () => {
		expect(written(cwd)).toHaveLength(1);
		expect(parseEntryPath(written(cwd)[0]!)).toBeDefined();
		expect(result).toMatchObject({ code: 1 });
		expect(result.lines).toHaveLength(Object.keys(captures).length);
	});

	test('all of them together need less than 1 GB', () => {
		expect(result.megabytes).toBeLessThan(1024);
	});
});

test.skipIf(process.platform === 'win32')('what is no file, or cannot be opened, is not waited for', async () => {
	const cwd = place('paths');
	const at = (name: string) => join(cwd, 'in', name);
	writeFileSync(at('tot.txt'), article());
	writeFileSync(at('lon.pdf'), '%PDF-1.7');
	truncateSync(at('lon.pdf'), 200 * 2 ** 20);
	mkdirSync(at('sau'));
	symlinkSync('..', at('sau/vong'));
	symlinkSync('tu-minh', at('tu-minh'));
	symlinkSync('khong-co', at('dut'));
	symlinkSync('/dev/zero', at('zero.txt'));
	spawnSync('mkfifo', [at('ong.html')]);
	writeFileSync(at('kin.txt'), article());
	chmodSync(at('kin.txt'), 0);
	const isRoot = process.getuid?.() === 0;
	if (isRoot) rmSync(at('kin.txt'));
	const { code, lines } = await imported(cwd);
	expect(code).toBe(1);
	expect(lines).toEqual([
		expect.stringMatching(/^in\/dut: Không có tệp này/),
		...(isRoot ? [] : [expect.stringMatching(/^in\/kin\.txt: Không có quyền đọc/)]),
		expect.stringMatching(/^in\/lon\.pdf: Tệp 200 MB, lớn hơn mức 50 MB/),
		expect.stringMatching(/^in\/ong\.html: Không phải tệp thường/),
		expect.stringMatching(/^in\/sau\/vong: Thư mục này là liên kết trỏ vòng/),
		expect.stringMatching(/^in\/tu-minh: Liên kết trỏ vòng về chính nó/),
		expect.stringMatching(/^in\/zero\.txt: Không phải tệp thường/),
	]);
	expect(written(cwd)).toHaveLength(1);
});

test('a file of 30,000 headings is written to its end', async () => {
	const cwd = place('long');
	const headings = Array.from({ length: 30_000 }, (_, n) => `# Mục ${n}\n`);
	const [lead, ...rest] = articleParagraphs;
	writeFileSync(join(cwd, 'in/a.md'), article({ body: [lead!, ...headings, ...rest] }));
	const { reports } = await runImport({ ...plainRun(cwd), files: [{ name: 'a.md', path: join(cwd, 'in/a.md') }] });
	expect(reports).toMatchObject([{ file: 'a.md', status: 'written' }]);
	expect(readFileSync(join(cwd, 'content', written(cwd)[0]!), 'utf8').match(/^#+ Mục \d+$/gm)).toHaveLength(30_000);
});

test('a file that takes too long is given up, with its line, and the next one is read', async () => {
	const cwd = place('slow');
	writeFileSync(join(cwd, 'in/a.pdf'), slowPdf());
	writeFileSync(join(cwd, 'in/b.txt'), article());
	const files = ['a.pdf', 'b.txt'].map((name) => ({ name, path: join(cwd, 'in', name) }));
	const { reports } = await runImport({ ...plainRun(cwd), files, limits: { ...limits, seconds: 3 } });
	expect(reports.map(({ file, status }) => [file, status])).toEqual([
		['a.pdf', 'refused'],
		['b.txt', 'written'],
	]);
	expect(reports[0]!.reason).toMatch(/^Đọc mất quá lâu \(hơn 3 giây\)/);
});

test.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGHUP'] as const)(
	'%s in the middle leaves whole entries only, and the rest can be imported later',
	async (signal) => {
		const cwd = place(signal);
		const count = 60;
		const teasers = (n: number) =>
			`Tin liên quan\n${['Một', 'Hai', 'Ba'].map((word) => `${word} trạm y tế xã Nà Mẫu ${n} nhận thiết bị mới`).join('\n')}\n`;
		for (let n = 0; n < count; n++) {
			const text = article({ after: teasers(n) }).replaceAll('Nà Mẫu', `Nà Mẫu ${n}`);
			writeFileSync(join(cwd, 'in', `${String(n).padStart(2, '0')}.txt`), text);
		}
		const child = start(cwd, '--keep-original', '--json', 'r.json');
		const closed = once(child, 'close');
		child.stderr.resume();
		const some = () => {
			try {
				return written(cwd).length > 0;
			} catch {
				return false;
			}
		};
		while (!some()) await wait(20);
		child.kill(signal);
		expect(await closed).toEqual([130, null]);
		const { files } = JSON.parse(readFileSync(join(cwd, 'r.json'), 'utf8')) as {
			files: { status: string; entries: { path: string }[] }[];
		};
		expect(files.length).toBeGreaterThan(0);
		expect(files.length).toBeLessThan(count);
		expect(files.flatMap(({ entries }) => entries.map(({ path }) => path)).sort()).toEqual(written(cwd));
		for (const path of written(cwd)) {
			const { data } = await renderedEntry(readFileSync(join(cwd, 'content', path), 'utf8'));
			expect(data).toMatchObject({ draft: true, title: expect.any(String) });
		}
		expect(readdirSync(join(cwd, 'ban-goc')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	},
);
