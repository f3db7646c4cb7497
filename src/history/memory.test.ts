import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEnteredDays } from './entered-days.ts';
import { readEntryRevisions } from './entry-revisions.ts';
import { git } from './git.ts';
import { RandomWork } from './random-work.ts';
import { openHistory } from './read-history.ts';
import { publishedRef } from './repository.ts';
import { newsFile, SampleRepository } from './sample-repository.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

// Long, because whatever can befall a memory is held against one full reading.

let repository: SampleRepository;
let work: string;
/** What the last process remembered. */
let memory: string;
let copies: number;
beforeEach(() => {
	repository = new SampleRepository();
	work = mkdtempSync(join(tmpdir(), 'tri-nho-'));
	memory = join(work, 'trong');
	copies = 0;
});
afterEach(() => {
	repository.delete();
	rmSync(work, { recursive: true });
});

const today = '2026-12-31';
const a = 'content/tin-tuc/2025/a.md';
const b = 'content/tin-tuc/2025/b.md';

/** All that a build asks of the history. */
function everything(options: { memory?: string } = {}, root = repository.root) {
	const ask = { today, ...options };
	const files = (ref: string, folders?: { content?: string; folders?: string[] }) => {
		const history = openHistory(root, ref, { ...ask, ...folders });
		return 'gap' in history ? history.gap : history.files;
	};
	return {
		published: files(publishedRef(root), { folders: ['tin-tuc', 'van-ban', 'tu-vung', 'trang'] }),
		attachments: files(publishedRef(root), { content: 'public', folders: ['tep'] }),
		here: files('HEAD'),
		revisions: [...readEntryRevisions(root, ask)],
		days: [...readEnteredDays(root, ask)],
	};
}

/** Asks as a new process does, which has on disk what the last one left. */
function nextProcess(root = repository.root) {
	const own = join(work, `lan-${copies++}`);
	if (existsSync(memory)) cpSync(memory, own, { recursive: true });
	memory = own;
	return everything({ memory }, root);
}

function commit(path: string, text: string, day = '2026-03-01') {
	repository.write(path, text);
	repository.commit(`${day}T03:00:00Z`, `Sửa ${text.length}`);
}

/** Changes what the memory says, as only this file's seal allows. */
function forge(from: string, to: string) {
	const file = join(memory, 'commits.json');
	const [seal = ''] = readFileSync(file, 'utf8').split('\n');
	const label = seal.slice(0, seal.lastIndexOf(' '));
	writeSealed(file, label, JSON.parse(JSON.stringify(readSealed(file, label)).replaceAll(from, to)));
}

test('a later process reads only the commits that are new', () => {
	commit(a, newsFile());
	nextProcess();
	forge('Sửa ', 'Nhớ ');
	commit(b, newsFile({ title: 'Tin khác' }));
	expect(nextProcess().here).toMatchObject([
		{ path: 'tin-tuc/2025/a.md', versions: [{ summary: expect.stringMatching(/^Nhớ/) }] },
		{ path: 'tin-tuc/2025/b.md', versions: [{ summary: expect.stringMatching(/^Sửa/) }] },
	]);
});

test('nothing is written when nothing is new', () => {
	commit(a, newsFile());
	commit(a, newsFile({ body: 'Lớp có 41 người dự.' }));
	nextProcess();
	const left = join(work, 'de-lai');
	cpSync(memory, left, { recursive: true });
	const files = readdirSync(left).map((name) => join(left, name));
	for (const file of files) utimesSync(file, 0, 0);
	expect(everything({ memory: left }).revisions).toHaveLength(1);
	expect(files.map((file) => statSync(file).mtimeMs)).toEqual([0, 0]);
});

test('one process asks git for the commits once, whoever asks', () => {
	commit(a, newsFile());
	everything({ memory });
	rmSync(memory, { recursive: true });
	expect(everything({ memory }).here).toHaveLength(1);
	expect(existsSync(memory)).toBe(false);
	commit(b, newsFile({ title: 'Tin khác' }));
	expect(everything({ memory })).toEqual(everything());
});

// When this fails, what is remembered has got another meaning: raise the number in its label, then write the new form here.
test('the form of what is remembered', () => {
	commit(a, newsFile());
	repository.rename(a, b);
	repository.write(b, newsFile({ body: 'Lớp có 41 người dự.', extra: 'level: provincial' }));
	repository.commit('2026-03-02T03:00:00Z', "Merge branch 'tin' into 'main'\n\nĐổi tên\nSee merge request !1");
	nextProcess();
	const form = (name: string) => {
		const [seal = '', rows = ''] = readFileSync(join(memory, name), 'utf8').split('\n');
		return [seal.replace(/(; git version .*)? \w+$/, ''), ...JSON.parse(rows)];
	};
	expect(form('commits.json')).toMatchInlineSnapshot(`
		[
		  "commits 1: name, summary, (path, blob, path, blob) of each change",
		  [
		    "98f532b2ba1437040ae1107f0d767f297929a3be",
		    "Sửa 350",
		    null,
		    null,
		    "content/tin-tuc/2025/a.md",
		    "2ac5c1ee8f106370fed407f608880cbfe7b90e8a",
		  ],
		  [
		    "2d3437648260cf6cd11834d2b5152061dbefcc00",
		    "Đổi tên",
		    "content/tin-tuc/2025/a.md",
		    "2ac5c1ee8f106370fed407f608880cbfe7b90e8a",
		    "content/tin-tuc/2025/b.md",
		    "536630ba426e6edc89d7bfa66c4aa01c2ce550f3",
		  ],
		]
	`);
	expect(form('public-states.json')).toMatchInlineSnapshot(`
		[
		  "public states 1: blob, text, fields",
		  [
		    "2ac5c1ee8f106370fed407f608880cbfe7b90e8a",
		    "r_5XW69jeaLDjoOkgk2oCA",
		    "ZTR_rTfJno3SPWJc2DYZaQ",
		  ],
		  [
		    "536630ba426e6edc89d7bfa66c4aa01c2ce550f3",
		    "fHEMXvI75qiGI-jAQr_wpA",
		    "qaYOCOqiOKphess292i1fA",
		  ],
		]
	`);
});

describe('what is remembered tells the same as a full reading', () => {
	test.each(Array.from({ length: 3 }, (_, seed) => [seed + 1]))('random work on the archive, seed %i', (seed) => {
		const work = new RandomWork(repository, seed);
		for (let round = 0; round < 5; round += 1) {
			for (let step = work.below(4); step >= 0; step -= 1) work.step();
			expect(nextProcess()).toEqual(everything());
		}
	});

	test('after a push by force, which leaves commits behind', () => {
		commit(a, newsFile());
		commit(a, newsFile({ body: 'Bản sẽ bỏ.' }));
		nextProcess();
		repository.git('reset', '--quiet', '--hard', 'HEAD~1');
		commit(a, newsFile({ body: 'Bản thay.' }));
		expect(nextProcess()).toEqual(everything());
	});

	test('with the memory of another repository, whose commits are forgotten in time', () => {
		for (let day = 1; day < 9; day += 1) commit(a, newsFile({ body: `Lần ${day}.` }), `2026-03-0${day}`);
		nextProcess();
		const first = repository.git('rev-parse', 'HEAD').trim();
		const other = new SampleRepository();
		try {
			other.write(b, newsFile({ title: 'Kho khác' }));
			other.commit('2026-04-01T00:00:00Z', 'Đầu');
			expect(nextProcess(other.root)).toEqual(everything({}, other.root));
			expect(git(memory, ['grep', '--no-index', '-q', first, 'commits.json'])).toBeUndefined();
		} finally {
			other.delete();
		}
	});

	test('when a shallow clone is filled up', () => {
		commit(a, newsFile());
		commit(a, newsFile({ body: 'Lớp có 41 người dự.' }), '2026-03-02');
		const clone = join(work, 'nong');
		repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, clone);
		expect(nextProcess(clone)).toMatchObject({ here: 'shallow', revisions: [] });
		repository.git('-C', clone, 'fetch', '--quiet', '--unshallow');
		const filled = nextProcess(clone);
		expect(filled).toEqual(everything({}, clone));
		expect(filled.revisions).toHaveLength(1);
	});

	test('when replaced commits and grafts pretend another history', () => {
		commit(a, newsFile());
		commit(a, newsFile({ body: 'Lớp có 41 người dự.' }), '2026-03-02');
		nextProcess();
		repository.git('replace', '--graft', 'HEAD');
		writeFileSync(
			join(repository.root, '.git/info/grafts'),
			repository.git('--no-replace-objects', 'rev-parse', 'HEAD'),
		);
		commit(b, newsFile({ title: 'Tin khác' }), '2026-03-03');
		expect(nextProcess()).toEqual(everything());
	});
});

test('a partial clone learns nothing from the memory of a full one', () => {
	commit(a, newsFile());
	commit(a, newsFile({ body: 'Lớp có 41 người dự.' }), '2026-03-02');
	nextProcess();
	repository.git('config', 'uploadpack.allowFilter', 'true');
	const clone = join(work, 'thieu');
	repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.root}`, clone);
	expect(nextProcess(clone)).toMatchObject({ here: 'unreadable', revisions: [] });
});

test.each([
	['cut off', 'commits.json', (text: string) => text.slice(0, -9)],
	['empty', 'commits.json', () => ''],
	['of another version', 'commits.json', (text: string) => text.replace(/\d/, '0')],
	['changed by hand', 'public-states.json', (text: string) => text.replace(/"[\w-]{22}"/g, '"x"')],
	['no JSON', 'public-states.json', () => 'không phải JSON'],
])('a memory that is %s (%s) is read anew and written anew', (_, name, damage) => {
	commit(a, newsFile());
	commit(a, newsFile({ body: 'Lớp có 41 người dự.' }), '2026-03-02');
	nextProcess();
	const whole = readFileSync(join(memory, name), 'utf8');
	writeFileSync(join(memory, name), damage(whole));
	expect(nextProcess()).toEqual(everything());
	expect(readFileSync(join(memory, name), 'utf8')).toBe(whole);
});

test('a memory that cannot be written costs only time', () => {
	commit(a, newsFile());
	commit(a, newsFile({ body: 'Lớp có 41 người dự.' }), '2026-03-02');
	const file = join(work, 'khong-phai-thu-muc');
	writeFileSync(file, '');
	expect(everything({ memory: file })).toEqual(everything());
});
