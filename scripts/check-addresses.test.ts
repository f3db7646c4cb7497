import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { document, documentPath, newsPath, news as sampleNews } from '#checks/sample.ts';
import { SampleRepository } from '#history/sample-repository.ts';
import { findFaults } from './check.ts';
import { root } from './paths.ts';

/** A publisher's repository, and the real command on it. */
let repository: SampleRepository;
beforeEach(() => {
	repository = new SampleRepository();
});
afterEach(() => repository.delete());

/** Without the link to the document, so that either can go alone. */
const news = sampleNews.replace(/\nXem [\s\S]*/, '\nĐủ.\n');
const newsUrl = '/tin-tuc/2025/tiem-vac-xin-soi/';
const at = (path: string) => `content/${path}`;
let day = 1;

/** Writes files, `undefined` to delete one, and commits. */
function commit(message: string, files: Record<string, string | undefined>) {
	for (const [path, text] of Object.entries(files)) {
		if (text === undefined) repository.remove(at(path));
		else repository.write(at(path), text);
	}
	repository.commit(`2026-01-${String(day++).padStart(2, '0')}T02:00:00Z`, message);
}

function run(script: string, ...args: string[]) {
	return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' }).stdout;
}

/** What the check finds, in this process: a start of its own for each would take minutes. */
async function check({ fix = false } = {}) {
	const publicFolder = join(repository.root, 'public');
	mkdirSync(publicFolder, { recursive: true });
	const { faults } = await findFaults({ content: join(repository.root, 'content'), public: publicFolder, fix });
	return faults.filter(({ rule }) => rule === 'vanished-address');
}

const read = (path: string) => readFileSync(join(repository.root, at(path)), 'utf8');

beforeEach(() => {
	day = 1;
	commit('Đăng kế hoạch và tin', { [newsPath]: news, [documentPath]: document });
});

it('the command names the address and leaves with 1', () => {
	commit('Xóa tin', { [newsPath]: undefined });
	const folders = ['--content', join(repository.root, 'content')];
	const { status, stdout } = spawnSync(process.execPath, [`${root}/scripts/check.ts`, ...folders], {
		encoding: 'utf8',
	});
	expect(stdout).toContain(`duong-dan.json:1:1: lỗi: trang đã công bố «${newsUrl}» không còn`);
	expect(status).toBe(1);
});

it('a renamed file is refused, and --fix makes its old address lead on', async () => {
	repository.rename(at(newsPath), at('tin-tuc/2025/ten-moi.md'));
	commit('Đổi tên tệp', {});
	const [fault, ...others] = await check();
	expect(others).toEqual([]);
	expect(fault).toMatchObject({ file: 'tin-tuc/2025/ten-moi.md', hint: expect.stringContaining('movedFrom') });
	expect(fault?.message).toContain(`«${newsUrl}»`);
	expect(fault?.message).toContain('ngày 02/01/2026, lần sửa «Đổi tên tệp»');
	expect(await check({ fix: true })).toEqual([]);
	expect(read('tin-tuc/2025/ten-moi.md')).toBe(
		news.replace('\n---\n\n', '\nmovedFrom: [tin-tuc/2025/tiem-vac-xin-soi]\n---\n\n'),
	);
});

it('a file that was renamed and edited at once is refused, in a commit or before it', async () => {
	repository.rename(at(newsPath), at('tin-tuc/2025/ten-moi.md'));
	repository.write(at('tin-tuc/2025/ten-moi.md'), news.replace('95 %', '96 %'));
	expect((await check()).map(({ file }) => file)).toEqual(['tin-tuc/2025/ten-moi.md']);
	commit('Đổi tên và sửa', {});
	expect((await check()).map(({ file }) => file)).toEqual(['tin-tuc/2025/ten-moi.md']);
});

it('every rename of many is told at once and mended at once', async () => {
	const names = Array.from({ length: 12 }, (_, index) => `tin-${index}`);
	const of = (name: string) => news.replace('title: Lai Châu', `title: ${name} Lai Châu`);
	commit('Nhập 12 tin', Object.fromEntries(names.map((name) => [`tin-tuc/2025/${name}.md`, of(name)])));
	for (const name of names) repository.rename(at(`tin-tuc/2025/${name}.md`), at(`tin-tuc/2025/moi-${name}.md`));
	commit('Đổi tên 12 tin', {});
	expect(await check()).toHaveLength(12);
	expect(await check({ fix: true })).toEqual([]);
});

it('a deleted file is refused until it is withdrawn', async () => {
	commit('Xóa tin', { [newsPath]: undefined });
	const [fault] = await check();
	expect(fault?.file).toBe('tu-vung/duong-dan.json');
	expect(fault?.message).toContain(`«${newsUrl}»`);
	expect(fault?.message).toContain('lần sửa «Xóa tin»');
	commit('Gỡ tin', { [newsPath]: news.replace('rights:', 'withdrawn: { reason: Sai, on: 2026-01-03 }\nrights:') });
	expect(await check()).toEqual([]);
});

it('a document of another type is refused until it tells its former address', async () => {
	const retyped = document.replace('type: ke-hoach', 'type: chuong-trinh');
	commit('Sửa loại văn bản', { [documentPath]: retyped });
	expect((await check()).map(({ file }) => file)).toEqual([documentPath, documentPath]);
	await check({ fix: true });
	expect(read(documentPath)).toContain('movedFrom: [van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025]');
	const record = '{ "from": "/van-ban/ke-hoach/", "to": "/van-ban/" }';
	commit('Ghi danh sách cũ', { 'tu-vung/duong-dan.json': `{ "moved": [${record}], "gone": [] }\n` });
	expect(await check()).toEqual([]);
});

it('a published entry does not become a draft again', async () => {
	commit('Để lại làm nháp', { [newsPath]: news.replace('rights:', 'draft: true\nrights:') });
	expect((await check()).map(({ message }) => message)).toEqual([expect.stringContaining('trở thành bản nháp')]);
});

it('a draft may be renamed and deleted', async () => {
	const draft = news.replace('rights:', 'draft: true\nrights:');
	commit('Thêm nháp', { 'tin-tuc/2025/nhap.md': draft });
	commit('Bỏ nháp', { 'tin-tuc/2025/nhap.md': undefined });
	expect(await check()).toEqual([]);
});

it('the page of a number that was corrected leads to the right one', async () => {
	const wrong = news.replace('7095/KH-UBND', '7059/KH-UBND');
	commit('Thêm tin có số sai', { 'tin-tuc/2025/so-sai.md': wrong });
	commit('Sửa số', { 'tin-tuc/2025/so-sai.md': wrong.replace('7059', '7095') });
	const [fault] = await check();
	const record = '{ "from": "/so/7059-kh-ubnd/", "to": "/so/7095-kh-ubnd/" }';
	expect(fault?.hint).toContain(record);
	commit('Dẫn số sai về số đúng', { 'tu-vung/duong-dan.json': `{ "moved": [${record}], "gone": [] }\n` });
	expect(await check()).toEqual([]);
});

it('an attachment that was published stays, or is accounted for', async () => {
	repository.write('public/tep/2025/ke-hoach.pdf', '%PDF-1.7');
	commit('Đính kèm', {});
	repository.remove('public/tep/2025/ke-hoach.pdf');
	commit('Xóa tệp', {});
	expect((await check()).map(({ message }) => message)).toEqual([expect.stringContaining('«/tep/2025/ke-hoach.pdf»')]);
});

describe('what was never published does not count', () => {
	beforeEach(() => {
		repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
	});

	it('work on a branch before it is merged', async () => {
		commit('Thêm tin', { 'tin-tuc/2025/ten-dau.md': news.replace('title: ', 'title: Tin hai, ') });
		repository.rename(at('tin-tuc/2025/ten-dau.md'), at('tin-tuc/2025/ten-sau.md'));
		commit('Đặt tên khác', {});
		expect(await check()).toEqual([]);
	});

	it('but what the branch does to published entries does', async () => {
		commit('Xóa tin', { [newsPath]: undefined });
		expect((await check())[0]?.message).toContain(newsUrl);
	});
});

it('without the older commits nothing is compared', async () => {
	commit('Xóa tin', { [newsPath]: undefined });
	const clone = `${repository.root}-clone`;
	repository.git('clone', '--quiet', '--depth', '1', `file://${repository.root}`, clone);
	try {
		const { faults, gap } = await findFaults({ content: join(clone, 'content') });
		expect(faults.filter(({ rule }) => rule === 'vanished-address')).toEqual([]);
		expect(gap).toBe('shallow');
	} finally {
		rmSync(clone, { recursive: true });
	}
});

describe('in the repository of the site itself', () => {
	/** The vocabularies that the code loads are those of its own folder, so the project is copied. */
	function copyProject() {
		for (const part of ['src', 'scripts', 'content/tu-vung', 'package.json']) {
			cpSync(join(root, part), join(repository.root, part), { recursive: true });
		}
		symlinkSync(join(root, 'node_modules'), join(repository.root, 'node_modules'), 'dir');
		repository.write('.gitignore', 'node_modules\n');
	}
	const checkOwn = () => run(join(repository.root, 'scripts/check.ts'));

	it('the page of a renamed topic leads to the new one', () => {
		copyProject();
		commit('Đưa kho lên', {});
		const topics = read('tu-vung/chu-de.json');
		commit('Đổi mã chủ đề', { 'tu-vung/chu-de.json': topics.replace('"id": "tiem-chung"', '"id": "tiem-phong"') });
		expect(checkOwn()).toMatch(/chu-de\.json:1:1: lỗi: trang đã công bố «\/chu-de\/tiem-chung\/» không còn/);
		const record = '{ "from": "/chu-de/tiem-chung/", "to": "/chu-de/tiem-phong/" }';
		commit('Dẫn mã cũ', { 'tu-vung/duong-dan.json': `{ "moved": [${record}], "gone": [] }\n` });
		expect(checkOwn()).not.toContain('/chu-de/tiem-chung/');
	});

	it('says in one line why nothing was compared, where a person reads it', () => {
		copyProject();
		rmSync(join(repository.root, '.git'), { recursive: true });
		const stdout = run(join(repository.root, 'scripts/check.ts'));
		expect(stdout.split('\n').filter((line) => line.startsWith('Chưa so được địa chỉ'))).toHaveLength(1);
		const json = run(join(repository.root, 'scripts/check.ts'), '--json');
		expect(json).not.toContain('Chưa so được');
	});
});
