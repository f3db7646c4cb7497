import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { History } from './model.ts';
import { openHistory, readHistory } from './read-history.ts';
import { newsFile, SampleRepository } from './sample-repository.ts';

// Long, because every kind of branch, clock and repository is asked of one function.

let repository: SampleRepository;
beforeEach(() => {
	repository = new SampleRepository();
});
afterEach(() => repository.delete());

const today = '2026-06-30';
const a = 'content/tin-tuc/2025/a.md';
const b = 'content/tin-tuc/2025/b.md';
const c = 'content/tin-tuc/2025/c.md';

function read(root = repository.root, ref = 'HEAD'): History {
	const history = readHistory(root, ref, { today });
	if (!history) throw new Error('no history');
	return history;
}

function whyNoHistory(root: string, ref?: string) {
	const read = openHistory(root, ref);
	return 'gap' in read ? read.gap : undefined;
}

/** The summaries of each file's versions, oldest first, and that of its removal. */
function lives(history = read()) {
	return history.files.map(({ path, versions, removed }) => [
		path.slice('tin-tuc/2025/'.length),
		versions.map(({ summary }) => summary).join(', '),
		...(removed ? [`gỡ: ${removed.summary}`] : []),
	]);
}

function dates() {
	return read().files[0]!.versions.map(({ at }) => at);
}

/** Commits one change of `a` per clock. */
function commitAt(...clocks: string[]) {
	for (const [index, at] of clocks.entries()) {
		repository.write(a, newsFile({ body: `Bản thứ ${index}.` }));
		repository.commit(at, `Lần ${index}`);
	}
}

describe('the life of a file', () => {
	test('holds every state, oldest first, in Vietnam time', () => {
		repository.write(a, newsFile());
		repository.commit('2026-03-05T18:30:00Z', 'Thêm tin\n\nĐoạn dưới không kể.');
		repository.write(a, newsFile({ body: 'Lớp có 41 người dự.' }));
		repository.commit('2026-03-09T01:00:00+01:00', 'Sửa con số');
		const history = read();
		expect(history.files).toMatchObject([
			{
				path: 'tin-tuc/2025/a.md',
				versions: [
					{ at: '2026-03-06T01:30', summary: 'Thêm tin', touched: 1, mixed: false },
					{ at: '2026-03-09T07:00', summary: 'Sửa con số' },
				],
			},
		]);
		expect(history.texts(history.files[0]!.versions.map(({ blob }) => blob)).size).toBe(2);
	});

	test('goes on under new names, back and forth, with and without edits', () => {
		repository.write(a, newsFile());
		repository.commit('2026-03-01T00:00:00Z', '1');
		repository.rename(a, b);
		repository.commit('2026-03-02T00:00:00Z', '2');
		repository.rename(b, c);
		repository.write(c, newsFile({ body: 'Lớp có 41 người dự, thêm một người.' }));
		repository.commit('2026-03-03T00:00:00Z', '3');
		repository.rename(c, a);
		repository.commit('2026-03-04T00:00:00Z', '4');
		expect(lives()).toEqual([['a.md', '1, 2, 3, 4']]);
		expect(read().files[0]!.versions.map(({ path }) => path.slice(-4))).toEqual(['a.md', 'b.md', 'c.md', 'a.md']);
	});

	test('is not mixed up when a new file takes the old name', () => {
		repository.write(a, newsFile());
		repository.commit('2026-03-01T00:00:00Z', '1');
		repository.rename(a, b);
		repository.commit('2026-03-02T00:00:00Z', '2');
		repository.write(a, newsFile({ title: 'Tin khác' }));
		repository.commit('2026-03-03T00:00:00Z', '3');
		expect(lives()).toEqual([
			['a.md', '3'],
			['b.md', '1, 2'],
		]);
	});

	test('ends when the file is deleted, and goes on when it returns', () => {
		repository.write(a, newsFile());
		repository.commit('2026-03-01T00:00:00Z', '1');
		repository.remove(a);
		repository.commit('2026-03-02T00:00:00Z', '2');
		expect(lives()).toEqual([['a.md', '1', 'gỡ: 2']]);
		repository.write(a, newsFile());
		repository.commit('2026-03-03T00:00:00Z', '3');
		expect(lives()).toEqual([['a.md', '1, 3']]);
	});

	test('does not pass to another item captured alike that takes its place in the same commit', () => {
		repository.write(a, newsFile({ title: 'Mở lớp cấp cứu', body: 'Lớp có 40 người dự.' }));
		repository.commit('2026-03-01T00:00:00Z', '1');
		repository.remove(a);
		repository.write(b, newsFile({ title: 'Tiêm bù sởi cho trẻ', body: 'Hai nghìn trẻ được tiêm trong một tuần.' }));
		repository.commit('2026-03-02T00:00:00Z', '2');
		expect(lives()).toEqual([
			['a.md', '1', 'gỡ: 2'],
			['b.md', '2'],
		]);
	});

	test('passes to the new name of a file with the same title, whatever else was rewritten', () => {
		repository.write(a, newsFile({ body: 'Một đoạn cũ, sau này bỏ hẳn đi để viết lại từ đầu.\n'.repeat(4) }));
		repository.commit('2026-03-01T00:00:00Z', '1');
		repository.remove(a);
		repository.write(b, newsFile({ body: 'Đoạn mới.' }));
		repository.commit('2026-03-02T00:00:00Z', '2');
		expect(lives()).toEqual([['b.md', '1, 2']]);
	});

	test('survives odd names', () => {
		const odd = ['có dấu và cách.md', 'nháy "kép" \'đơn\'.md', 'xuống\ndòng.md', 'tab\t:sao*.md', '-n.md'];
		for (const name of odd) repository.write(`content/tin-tuc/2025/${name}`, newsFile({ title: name.slice(0, 3) }));
		repository.commit('2026-03-01T00:00:00Z', '1');
		expect(lives()).toEqual(odd.toSorted().map((name) => [name, '1']));
	});

	test('counts the files of a commit and tells whether it changed anything but content', () => {
		repository.write(a, newsFile());
		repository.write(b, newsFile({ title: 'Tin khác' }));
		repository.write('public/tep/2025/a.pdf', 'PDF');
		repository.commit('2026-03-01T00:00:00Z', '1');
		repository.write(a, newsFile({ body: 'Lớp có 41 người dự.' }));
		repository.write('src/site.ts', 'export {}');
		repository.commit('2026-03-02T00:00:00Z', '2');
		expect(read().files[0]!.versions).toMatchObject([
			{ touched: 2, mixed: false },
			{ touched: 1, mixed: true },
		]);
	});

	test('leaves out links, pages about the archive, and texts that are not UTF-8', () => {
		repository.write('content/trang/gioi-thieu.mdx', 'Giới thiệu');
		repository.write('content/tu-vung/chu-de.json', Buffer.from([0xff, 0xfe]));
		mkdirSync(join(repository.root, 'content/tin-tuc'), { recursive: true });
		symlinkSync('../tu-vung/chu-de.json', join(repository.root, 'content/tin-tuc/lien-ket.md'));
		repository.commit('2026-03-01T00:00:00Z', '1');
		const { files, texts } = read();
		expect(files.map(({ path }) => path)).toEqual(['tu-vung/chu-de.json']);
		expect(texts(files.map(({ versions }) => versions[0]!.blob)).size).toBe(0);
	});
});

describe('a branch', () => {
	/** `main` with a draft in a branch of its own, edited twice there. */
	function branchOff() {
		repository.write(b, newsFile({ title: 'Tin khác' }));
		repository.commit('2026-03-01T00:00:00Z', 'Đầu');
		repository.git('switch', '--quiet', '--create', 'tin-moi');
		for (const [day, body] of [
			[2, 'Bản thảo.'],
			[3, 'Bản sửa.'],
		]) {
			repository.write(a, newsFile({ body: String(body) }));
			repository.commit(`2026-03-0${day}T00:00:00Z`, String(body));
		}
		repository.git('switch', '--quiet', 'main');
		repository.write(b, newsFile({ title: 'Tin khác', body: 'Sửa trên nhánh chính.' }));
		repository.commit('2026-03-04T00:00:00Z', 'Sửa');
	}

	test('tells what a merge brought, by the day of the merge, not the states before it', () => {
		branchOff();
		const message = 'Merge pull request #7 from vidu/tin-moi\n\nThêm tin mở lớp';
		repository.gitAt('2026-03-05T00:00:00Z', 'merge', '--quiet', '--no-ff', '-m', message, 'tin-moi');
		expect(lives()).toEqual([
			['a.md', 'Thêm tin mở lớp'],
			['b.md', 'Đầu, Sửa'],
		]);
		expect(read().files[0]!.versions[0]).toMatchObject({ at: '2026-03-05T07:00' });
	});

	test('does not tell of other branches', () => {
		branchOff();
		expect(lives()).toEqual([['b.md', 'Đầu, Sửa']]);
		expect(lives(read(repository.root, 'tin-moi'))).toContainEqual(['a.md', 'Bản thảo., Bản sửa.']);
	});
});

describe('a wrong clock', () => {
	test('costs its own date, and no other once enough others speak against it', () => {
		const days = ['2026-03-01', '2026-06-20', '2026-03-02', '2026-03-05', '2026-03-09', '2026-03-10'];
		commitAt(...days.map((day) => `${day}T03:00:00Z`));
		expect(dates()).toEqual([days[0], undefined, ...days.slice(2)].map((day) => day && `${day}T10:00`));
		expect(lives()).toEqual([['a.md', 'Lần 0, Lần 1, Lần 2, Lần 3, Lần 4, Lần 5']]);
	});

	test('is found out by commits that do not touch the content', () => {
		commitAt('2026-03-01T03:00:00Z', '2026-06-20T03:00:00Z');
		for (const day of [3, 4, 5]) repository.commit(`2026-03-0${day}T03:00:00Z`, 'Sửa mã');
		expect(dates()).toEqual(['2026-03-01T10:00', undefined]);
	});

	test('gives no day after today, and none before git was made', () => {
		commitAt('1970-01-01T00:00:05Z', '2026-06-30T16:59:00Z', '2026-06-30T17:00:00Z');
		expect(dates()).toEqual([undefined, '2026-06-30T23:59', undefined]);
	});
});

describe('there is no history', () => {
	test('without a repository, or in a folder that is not there', () => {
		const root = mkdtempSync(join(tmpdir(), 'khong-git-'));
		expect(whyNoHistory(root)).toBe('no-repository');
		expect(whyNoHistory(join(root, 'không có'))).toBe('no-repository');
		rmSync(root, { recursive: true });
	});

	test('when the repository is that of a parent folder', () => {
		commitAt('2026-03-01T00:00:00Z');
		const root = join(repository.root, 'ban-sao');
		mkdirSync(join(root, 'content/tin-tuc/2025'), { recursive: true });
		expect(readHistory(root)).toBeUndefined();
		expect(whyNoHistory(root)).toBe('no-repository');
	});

	test('before the first commit, and on a branch that does not exist', () => {
		expect(whyNoHistory(repository.root)).toBe('no-commit');
		commitAt('2026-03-01T00:00:00Z');
		expect(whyNoHistory(repository.root, 'khong-co')).toBe('no-commit');
		expect(whyNoHistory(repository.root)).toBeUndefined();
	});

	test('in a shallow clone', () => {
		commitAt('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z');
		const clone = `${repository.root}-nong`;
		repository.git('clone', '--quiet', '--depth=1', `file://${repository.root}`, clone);
		expect(whyNoHistory(clone)).toBe('shallow');
		rmSync(clone, { recursive: true });
	});

	test('in a partial clone, which is not filled up from the network either', () => {
		commitAt('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z');
		repository.git('config', 'uploadpack.allowFilter', 'true');
		const clone = `${repository.root}-thieu`;
		repository.git('clone', '--quiet', '--filter=blob:none', `file://${repository.root}`, clone);
		expect(whyNoHistory(clone)).toBe('unreadable');
		const lacking = repository.git('-C', clone, 'rev-list', '--objects', '--missing=print', 'HEAD');
		expect(lacking).toMatch(/^\?/m);
		rmSync(clone, { recursive: true });
	});

	test('without git', () => {
		commitAt('2026-03-01T00:00:00Z');
		vi.stubEnv('PATH', join(repository.root, 'content'));
		try {
			expect(whyNoHistory(repository.root)).toBe('no-git');
		} finally {
			vi.unstubAllEnvs();
		}
	});

	test('in a repository that lost a commit', () => {
		commitAt('2026-03-01T00:00:00Z', '2026-03-02T00:00:00Z');
		const parent = repository.git('rev-parse', 'HEAD~1').trim();
		rmSync(join(repository.root, '.git/objects', parent.slice(0, 2), parent.slice(2)));
		expect(whyNoHistory(repository.root)).toBe('unreadable');
	});
});

describe("a user's own git", () => {
	test('changes nothing: variables of hooks, settings, replaced commits', () => {
		repository.write(a, newsFile());
		repository.commit('2026-03-01T00:00:00Z', 'Thêm tin');
		repository.rename(a, b);
		repository.commit('2026-03-02T00:00:00Z', 'Đổi tên');
		const expected = lives();
		const other = new SampleRepository();
		const config = join(other.root, 'config');
		writeFileSync(
			config,
			[
				'[core]\n\tpager = false',
				'[color]\n\tui = always',
				'[diff]\n\trenames = false\n\trelative = true\n\tnoprefix = true\n\texternal = false',
				'[log]\n\tshowSignature = true\n\tshowRoot = false\n\tfollow = true\n\tdecorate = full\n\tdiffMerges = off',
				'[format]\n\tpretty = oneline',
				'[i18n]\n\tlogOutputEncoding = ISO-8859-1',
			].join('\n'),
		);
		repository.git('replace', '--graft', 'HEAD');
		vi.stubEnv('GIT_CONFIG_GLOBAL', config);
		vi.stubEnv('GIT_DIR', join(other.root, '.git'));
		vi.stubEnv('GIT_INDEX_FILE', 'khong-co');
		vi.stubEnv('GIT_PAGER', 'false');
		try {
			expect(lives()).toEqual(expected);
			expect(expected).toEqual([['b.md', 'Thêm tin, Đổi tên']]);
		} finally {
			vi.unstubAllEnvs();
			other.delete();
		}
	});
});

test('reads content that lies in another folder, or at the top of the repository', () => {
	repository.write('kho/tin-tuc/2025/a.md', newsFile());
	repository.write('tin-tuc/2025/b.md', newsFile({ title: 'Tin khác' }));
	repository.commit('2026-03-01T00:00:00Z', '1');
	const paths = (content: string) =>
		readHistory(realpathSync(repository.root), 'HEAD', { content, today })?.files.map(({ path }) => path);
	expect(paths('kho')).toEqual(['tin-tuc/2025/a.md']);
	expect(paths('')).toEqual(['tin-tuc/2025/b.md']);
	expect(paths('content')).toEqual([]);
});

test.each([
	['log.diffMerges', 'combined'],
	['log.diffMerges', 'off'],
	['diff.orderFile', '/khong/co'],
	['i18n.logOutputEncoding', 'UTF-16'],
	['log.follow', 'true'],
	['color.ui', 'always'],
	['diff.relative', 'true'],
	['diff.renames', 'false'],
	['log.showRoot', 'false'],
])('the setting %s=%s of a user changes nothing', (name, value) => {
	repository.write(a, newsFile());
	repository.commit('2026-01-01T00:00:00Z', 'Thêm');
	repository.git('checkout', '--quiet', '-b', 'nhanh');
	repository.write(b, newsFile({ title: 'Tin của nhánh', body: 'Tin này khác hẳn.' }));
	repository.commit('2026-01-02T00:00:00Z', 'Viết tin');
	repository.git('checkout', '--quiet', 'main');
	repository.gitAt('2026-01-03T00:00:00Z', 'merge', '--quiet', '--no-ff', '-m', 'Gộp tin', 'nhanh');
	const before = read().files;
	expect(lives()).toEqual([
		['a.md', 'Thêm'],
		['b.md', 'Gộp tin'],
	]);
	repository.git('config', name, value);
	expect(read().files).toEqual(before);
});
