import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Step } from './fake-worker.ts';
import { gather } from './gather.ts';
import { limits } from './limits.ts';
import { type RunOptions, runImport } from './run-import.ts';
import { entryText } from './sample-parts.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'kho-run-'));
	mkdirSync(join(folder, 't'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function capture(name: string, steps: Step | Step[]) {
	writeFileSync(join(folder, 't', name), JSON.stringify(steps));
}

const entry = (name: string, wait = 0): Step => ({
	wait,
	entries: { [`tin-tuc/2025/${name}.md`]: entryText(`Bài ${name}`) },
});

async function run(options: Partial<RunOptions> = {}) {
	const files = await gather(['t'], { from: folder, maxBytes: 10_000 });
	const { reports, left } = await runImport({
		files,
		from: folder,
		out: 'content',
		today: '2025-11-22',
		dryRun: false,
		keepOriginal: false,
		signal: new AbortController().signal,
		progress: { write: () => {} },
		worker: join(import.meta.dirname, 'fake-worker.ts'),
		...options,
	});
	return {
		left,
		reports,
		lines: reports.map(({ file, status, reason }) => `${file} ${status}${reason ? `: ${reason}` : ''}`),
	};
}

function made(): string[] {
	return readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true })
		.filter((found) => !found.isDirectory())
		.map(({ name }) => name)
		.sort();
}

test('reports come in the order of the files, however long each takes, and so do names', async () => {
	const slow = (milliseconds: number, title: string): Step => ({
		wait: milliseconds,
		entries: { 'tin-tuc/2025/x.md': entryText(title) },
	});
	capture('1', slow(400, 'Một'));
	capture('2', slow(0, 'Hai'));
	capture('3', slow(0, 'Ba'));
	expect((await run()).reports.map(({ entries }) => [entries[0]!.title, entries[0]!.path])).toEqual([
		['Một', 'tin-tuc/2025/x.md'],
		['Hai', 'tin-tuc/2025/x-2.md'],
		['Ba', 'tin-tuc/2025/x-3.md'],
	]);
});

test('a capture that hangs, ends the worker or fills its memory is reported alone, and the others go through', async () => {
	capture('1', { do: 'hang' });
	capture('2', entry('2'));
	capture('3', { do: 'exit' });
	capture('4', { do: 'fill-heap' });
	capture('5', { do: 'fill-memory' });
	capture('6', entry('6'));
	const { lines } = await run({
		limits: { ...limits, seconds: 2, heap: 40, resident: 160, alone: { heap: 40, resident: 160 } },
	});
	expect(lines).toEqual([
		expect.stringMatching(/^t\/1 refused: Đọc mất quá lâu \(hơn 2 giây\)/),
		't/2 written',
		expect.stringMatching(/^t\/3 failed: Chương trình đọc tệp dừng đột ngột/),
		expect.stringMatching(/^t\/4 refused: Tệp cần quá nhiều bộ nhớ/),
		...(process.platform === 'linux'
			? [expect.stringMatching(/^t\/5 refused: Tệp cần quá nhiều bộ nhớ/)]
			: [expect.anything()]),
		't/6 written',
	]);
});

test('a capture that takes much memory is read once more, alone, and nothing else is lost or waits for ever', async () => {
	capture('1', { ...entry('1'), heap: 160 });
	capture('2.zip', [entry('a'), { ...entry('b'), heap: 160 }, { do: 'fill-heap' }, entry('c')]);
	for (let n = 3; n < 7; n++) capture(`${n}`, entry(String(n), 100));
	const small = { ...limits, heap: 40, alone: { heap: 400, resident: 600 } };
	const { reports } = await run({ limits: small });
	expect(reports.map(({ file, status }) => `${file} ${status}`)).toEqual([
		't/1 written',
		't/2.zip!0 written',
		't/2.zip!1 written',
		't/2.zip!2 refused',
		't/2.zip!3 written',
		...[3, 4, 5, 6].map((n) => `t/${n} written`),
	]);
	for (let n = 2; n < 7; n++) rmSync(join(folder, 't', n === 2 ? '2.zip' : `${n}`));
	const { lines } = await run({ limits: { ...small, alone: { heap: 40, resident: 600 } }, out: 'khac' });
	expect(lines[0]).toMatch(/^t\/1 refused: Tệp cần quá nhiều bộ nhớ/);
});

test('in a zip only the capture in hand is lost, and none is read twice', async () => {
	capture('1.zip', [entry('a'), { do: 'exit' }, entry('b'), { do: 'hang' }, entry('c')]);
	const { lines } = await run({ limits: { ...limits, seconds: 1 } });
	expect(lines).toEqual([
		't/1.zip!0 written',
		expect.stringMatching(/^t\/1\.zip!1 failed/),
		't/1.zip!2 written',
		expect.stringMatching(/^t\/1\.zip!3 refused/),
		't/1.zip!4 written',
	]);
	expect(made()).toEqual(['a.md', 'b.md', 'c.md']);
});

test('a zip on which every worker is lost is given up, and says so', async () => {
	capture(
		'1.zip',
		Array.from({ length: 30 }, () => ({ do: 'exit' }) as const),
	);
	const { lines } = await run();
	expect(lines).toHaveLength(11);
	expect(lines.at(-1)).toMatch(/^t\/1\.zip failed: .*phần còn lại chưa được đọc/);
});

test('workers are replaced after some jobs without losing any', async () => {
	for (let n = 10; n < 30; n++) capture(`${n}`, entry(`${n}`));
	const { reports } = await run({ limits: { ...limits, jobs: 3 } });
	expect(reports.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 'written'));
	expect(made()).toHaveLength(20);
});

test('a worker that cannot start is a fault of each file, not a hanging command', async () => {
	capture('1', entry('1'));
	capture('2', entry('2'));
	const { lines } = await run({ worker: join(folder, 'khong-co.ts') });
	expect(lines).toEqual([expect.stringMatching(/^t\/1 failed/), expect.stringMatching(/^t\/2 failed/)]);
});

test('stopped, it leaves whole captures only and says how many are left', async () => {
	const entries = Object.fromEntries(['x', 'y', 'z'].map((name) => [`tin-tuc/2025/1${name}.md`, entryText(name)]));
	capture('1', { entries });
	for (let n = 2; n < 9; n++) capture(`${n}`, entry(`${n}`, 30_000));
	const stop = new AbortController();
	const progress = { isTTY: true, columns: 40, write: (text: string) => void (text.includes('t/3') && stop.abort()) };
	const { left, lines } = await run({ signal: stop.signal, progress, keepOriginal: true });
	expect({ left, lines }).toEqual({ left: 7, lines: ['t/1 written'] });
	expect(made()).toEqual(['1x.md', '1y.md', '1z.md']);
	expect(readdirSync(join(folder, 'ban-goc'))).toHaveLength(1);
});

test('a second run skips what the first has written, without reading it again', async () => {
	const text = JSON.stringify({ entries: {} });
	writeFileSync(join(folder, 't/1'), text);
	const { createHash } = await import('node:crypto');
	const sha256 = createHash('sha256').update(text).digest('hex');
	mkdirSync(join(folder, 'content/tin-tuc/2025'), { recursive: true });
	writeFileSync(join(folder, 'content/tin-tuc/2025/cu.md'), entryText('Cũ', `capture: { sha256: ${sha256} }`));
	expect((await run()).lines).toEqual(['t/1 skipped: đã nhập: content/tin-tuc/2025/cu.md']);
});

test('originals are kept under their hash, pages under a name that no browser runs', async () => {
	capture('1.pdf', entry('1'));
	capture('2.html', entry('2'));
	await run({ keepOriginal: true });
	const kept = readdirSync(join(folder, 'ban-goc')).sort();
	expect(kept.map((name) => name.replace(/^[0-9a-f]{16}/, ''))).toEqual(expect.arrayContaining(['.pdf', '.html.txt']));
	expect(kept.map((name) => readFileSync(join(folder, 'ban-goc', name), 'utf8')).sort()).toEqual(
		['1.pdf', '2.html'].map((name) => readFileSync(join(folder, 't', name), 'utf8')).sort(),
	);
});

test('what cannot be gathered is reported in its place', async () => {
	capture('1', entry('1'));
	writeFileSync(join(folder, 't/2'), 'x'.repeat(10_001));
	capture('3', entry('3'));
	expect((await run()).lines).toEqual(['t/1 written', expect.stringMatching(/^t\/2 refused: Tệp 1 MB/), 't/3 written']);
});
