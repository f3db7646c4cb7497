import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseEntryPath } from '#domain/entry-path.ts';
import { article, articleParagraphs } from '#import/sample-captures.ts';
import type { EntryReport } from '#import/write/report.ts';
import { briefFields } from '#schema/brief.ts';
import { documentFields } from '#schema/document.ts';
import { newsFields } from '#schema/news.ts';
import { type HostileCapture, hostileCaptures } from './import/hostile-captures.ts';
import { renderedEntry } from './import/rendered-entry.ts';
import { root } from './paths.ts';

// Each run starts the command and its workers.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

interface Report {
	readonly file: string;
	readonly status: string;
	readonly reason?: string;
	readonly entries: readonly EntryReport[];
}

const folder = mkdtempSync(join(tmpdir(), 'kho-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(script: string, cwd: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', script), ...args], {
		cwd,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
	});
	return { status, stdout, stderr };
}

/** Imports the captures of `<name>/in` into `<name>/content`. */
function imported(name: string, captures: readonly Omit<HostileCapture, 'shown'>[]) {
	const place = join(folder, name);
	mkdirSync(join(place, 'in'), { recursive: true });
	for (const { name, bytes } of captures) writeFileSync(join(place, 'in', name), bytes);
	const result = run('import.ts', place, 'in', '--out', 'content', '--json', 'report.json', '--keep-original');
	const { files } = JSON.parse(readFileSync(join(place, 'report.json'), 'utf8')) as { files: Report[] };
	return { ...result, place, files };
}

const filesBelow = (place: string) =>
	readdirSync(place, { recursive: true, withFileTypes: true })
		.filter((found) => !found.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(place.length + 1));

const letters = (text: string) => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

const shapes = { 'tin-tuc': newsFields, 'van-ban': documentFields, 'diem-tin': briefFields };
/** What Markdown itself makes, the anchors of pages, and what the site's own plugins add. */
const harmless = new RegExp(
	`^(?:${[
		'p|ul|ol|li|em|strong|br|pre|code|thead|tbody|tr|th|td|table aria-label',
		'h[2-6] id|a href|a id|(?:div|span) class|section aria-label class id tabindex|(?:th|td) (?:class|scope)|th class scope',
		'a data-vd',
	].join('|')})$`,
);

async function expectHarmless(place: string, path: string, reported: EntryReport) {
	const file = readFileSync(join(place, 'content', path), 'utf8');
	const { data, elements, urls, text } = await renderedEntry(file);
	expect([...elements].filter((element) => !harmless.test(element))).toEqual([]);
	expect(urls.filter((url) => !/^(?:https?:\/\/|mailto:|#)/.test(url))).toEqual([]);
	const collection = parseEntryPath(path)!.collection;
	const known = new Set(Object.keys(shapes[collection]));
	expect(Object.keys(data).filter((key) => !known.has(key))).toEqual([]);
	expect(data['draft']).toBe(true);
	for (const [key, field] of Object.entries(reported.fields))
		if ('value' in field) expect(data[key]).toEqual(field.value);
	const addresses = JSON.stringify(data).match(/"url":"[^"]*"/g) ?? [];
	expect(addresses.filter((address) => !/^"url":"https?:\/\/[a-z0-9.-]+[/"]/.test(address))).toEqual([]);
	return letters(JSON.stringify(data) + text);
}

describe('captures that try to bring in more than words', async () => {
	const captures = await hostileCaptures();
	let result: ReturnType<typeof imported>;
	beforeAll(() => {
		result = imported('captures', captures);
	});

	test('there are enough of them, and each is written', () => {
		expect(captures.length).toBeGreaterThan(80);
		expect(result.files.filter(({ status }) => status !== 'written')).toEqual([]);
		expect(result.stderr.replace(/^Đã đọc .*\n/gm, '')).toBe('');
		expect(result.status).toBe(0);
	});

	test.each(captures.map(({ name, shown }) => [name, shown] as const))('%s', async (name, shown) => {
		const { entries } = result.files.find(({ file }) => file === `in/${name}`)!;
		expect(entries.length).toBeGreaterThan(0);
		let words = '';
		for (const entry of entries) words += await expectHarmless(result.place, entry.path, entry);
		if (!name.startsWith('cong-van')) for (const text of articleParagraphs) expect(words).toContain(letters(text));
		for (const line of shown?.split('\n') ?? []) expect(words).toContain(letters(line));
	});

	test('nothing lies outside the folders that were asked for, and the checks find no error', () => {
		expect(
			filesBelow(result.place).filter((path) => !/^(?:in\/|report\.json$|ban-goc\/[0-9a-f]{16}\.)/.test(path)),
		).toEqual(filesBelow(join(result.place, 'content')).map((path) => `content/${path}`));
		expect(filesBelow(join(result.place, 'content')).filter((path) => !parseEntryPath(path))).toEqual([]);
		const { stdout } = run('check.ts', root, '--json', '--content', join(result.place, 'content'));
		const { faults } = JSON.parse(stdout) as { faults: { severity: string; rule: string }[] };
		// One line of tens of thousands of marks is more than the parser bears: the check says so before it is read.
		expect(faults.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['markdown']);
	});
});

describe.skipIf(process.platform === 'win32')('names of files', () => {
	const names = [
		'-rf.txt',
		'--out.txt',
		'xuống\ndòng: x.txt',
		'\u001B[31mđỏ\u0007.txt',
		'ngược\u202Etxt.exe.txt',
		'"nháy\' `x` $(touch bi-chay) #.txt',
		'..%2f..%2fngoai.txt',
		'%2e%2e.txt',
		'…tên\\chéo.txt',
		'---.txt',
		`${'d'.repeat(251)}.txt`,
	];
	const untitled = (name: string) => ({
		name,
		// Without a headline, the name of the file may become one, or name the entry.
		bytes: Buffer.from(
			article()
				.replace(/^.*\n.*\n/, '')
				.replaceAll('Nà Mẫu', `Nà Mẫu ${names.indexOf(name)}`),
		),
	});

	test('are shown on one line each and lead nowhere', async () => {
		const { files, place, stdout, stderr } = imported('names', names.map(untitled));
		expect(files.map(({ file, status }) => [file, status]).sort()).toEqual(
			names.map((name) => [`in/${name}`, 'written']).sort(),
		);
		for (const { entries } of files) for (const entry of entries) await expectHarmless(place, entry.path, entry);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
		expect(stdout + stderr).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
		expect(filesBelow(place).filter((path) => !/^(?:in|content|ban-goc)\//.test(path))).toEqual(['report.json']);
	});

	test('in a zip too, where those that lead out are refused one by one', async () => {
		const bad = ['../ngoai.txt', 'a/../../ngoai.txt', '/tmp/ngoai.txt', 'C:\\ngoai.txt', '..\\ngoai.txt', 'a\0b.txt'];
		const inside = Object.fromEntries(
			[...bad, ...names.filter((name) => !name.includes('\\')), '%2e%2e/x.txt'].map((name, index) => [
				name,
				strToU8(article().replaceAll('Nà Mẫu', `Nà Mẫu ${index}`)),
			]),
		);
		const { files, place, stdout, stderr } = imported('zip', [{ name: 'goi.zip', bytes: zipSync(inside) }]);
		const refused = files.filter(({ status }) => status === 'refused');
		expect(refused.map(({ file }) => file).sort()).toEqual(bad.map((name) => `in/goi.zip!${name}`).sort());
		expect(new Set(refused.map(({ reason }) => reason?.slice(0, 30)))).toEqual(
			new Set(['Đường dẫn trong tệp nén trỏ ra'.slice(0, 30)]),
		);
		expect(files.filter(({ status }) => status === 'written')).toHaveLength(Object.keys(inside).length - bad.length);
		expect(stderr.trimEnd().split('\n')).toHaveLength(bad.length);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed.
		expect(stdout + stderr).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/);
		expect(filesBelow(place).filter((path) => !/^(?:in|content|ban-goc)\//.test(path))).toEqual(['report.json']);
	});
});

test('options that carry an attack are refused, or written as the words that they are', async () => {
	const place = join(folder, 'options');
	mkdirSync(place);
	writeFileSync(join(place, 'a.txt'), article());
	for (const bad of [
		{ url: 'javascript:alert(1)', province: '../../etc', 'captured-on': '2025-03-01\ndraft: false' },
		{ url: 'https://', encoding: '../x', collection: '../x' },
	]) {
		const given = Object.entries(bad).map(([name, value]) => `--${name}=${value}`);
		const { status, stdout, stderr } = run('import.ts', place, 'a.txt', '--out', 'content', ...given);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		for (const name of Object.keys(bad)) expect(stderr).toMatch(new RegExp(`^--${name} `, 'm'));
	}
	expect(filesBelow(place)).toEqual(['a.txt']);
	const source = '---\ndraft: false\nx: &a <script>alert(1)</script>';
	const url = 'https://soyte.example.vn/%22%3E%3Cscript%3E?a=---&b={x}#y';
	const args = ['a.txt', '--out', 'content', `--source=${source}`, '--url', url, '--json', 'report.json'];
	expect(run('import.ts', place, ...args)).toMatchObject({ status: 0 });
	const { files } = JSON.parse(readFileSync(join(place, 'report.json'), 'utf8')) as { files: Report[] };
	for (const entry of files[0]!.entries) await expectHarmless(place, entry.path, entry);
});
