import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { news, newsPath } from '#checks/sample.ts';
import { nowInVietnam } from '#domain/dates.ts';
import { findFaults } from './check.ts';
import { main } from './new/main.ts';
import { root } from './paths.ts';

let content: string;
beforeEach(() => {
	content = mkdtempSync(join(tmpdir(), 'kho-new-'));
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(content, { recursive: true });
});

/** Runs the command where nobody is at a terminal. A command that waits for an answer is ended, and has no status. */
function create(...args: string[]) {
	return createWith({}, ...args, '--content', content);
}

function createWith(env: Record<string, string>, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}/scripts/new.ts`, ...args], {
		cwd: content,
		encoding: 'utf8',
		env: { ...process.env, ...env },
		timeout: 30_000,
	});
	return { status, stdout, stderr };
}

const files = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
const read = (path: string) => readFileSync(join(content, path), 'utf8');

function write(path: string, text: string) {
	mkdirSync(dirname(join(content, path)), { recursive: true });
	writeFileSync(join(content, path), text);
}

/** What a publisher does: writes behind each key that is empty, takes away every reminder, the steps and the draft mark. */
function fill(text: string, values: Record<string, string>): string {
	const key = /^( *)([a-zA-Z\d]+):/;
	return text
		.replace(/^# TODO: .*\n(?:# .*\n)+/m, '')
		.replace(/^draft: true.*\n/m, '')
		.replace(/^TODO: .*$/m, 'Ngành y tế mở đợt tiêm bù tại 12 xã.')
		.split('\n')
		.map((line) => line.replace(/^([^#]*?) # TODO: .*$/, '$1'))
		.map((line) => (line.endsWith(':') ? `${line} ${values[key.exec(line)?.[2] ?? ''] ?? ''}`.trimEnd() : line))
		.join('\n');
}

const values = {
	title: 'Lai Châu tiêm bù vắc xin sởi cho trẻ vùng cao',
	summary: 'Đợt tiêm bù tại 12 xã.',
	abstract: 'Tiêm bù vắc xin sởi',
	numberMissing: 'Bản chụp mất trang đầu',
	provinces: '[lai-chau]',
	topic: 'tiem-chung',
	type: 'ke-hoach',
	system: 'state',
	issuer: 'ubnd-lai-chau',
	name: 'Sở Y tế Lai Châu',
	sha256: 'a'.repeat(64),
	seenIn: '[Tin liên quan]',
};

describe('what it writes passes the checks as a draft, and for good once it is filled in', () => {
	test.each([
		['news without a word', 'tin', []],
		[
			'news',
			'tin',
			['--title', 'Tiêm: "bù" # vắc xin', '--province', 'Lai Châu', '--date', '2/3/2026', '--topic', 'tiem-chung'],
		],
		['a brief', 'diem-tin', ['--title', 'Một điểm tin']],
		['a document without a number', 'van-ban', ['--title', 'Kế hoạch tiêm bù vắc xin']],
		['a numbered document', 'van-ban', ['--number', '125/KH-UBND', '--province', 'lai-chau', '--date', '2026-02-20']],
		['a law by its number alone', 'van-ban', ['--number', '51/2024/QH15', '--type', 'Luật']],
	])('%s', async (_, kind, args) => {
		vi.spyOn(console, 'log').mockImplementation(() => {});
		expect(await main([kind, ...args, '--content', content], { from: content })).toBe(0);
		const [path] = files() as [string];
		const rules = async () => (await findFaults({ content })).faults.map(({ rule, message }) => ({ rule, message }));
		const draft = await rules();
		expect(draft.length).toBeGreaterThan(0);
		expect(draft.filter(({ rule }) => rule !== 'draft-incomplete')).toEqual([]);

		const filled = fill(read(path), values);
		expect(filled).not.toMatch(/TODO|draft/);
		write(path, filled);
		expect(await rules()).toEqual([]);
	});
});

test('names file and day by the clock of Vietnam', () => {
	const { stdout } = create('tin', '--title', 'Đề án Sức khỏe');
	const today = nowInVietnam().slice(0, 10);
	expect(files()).toEqual([join('tin-tuc', today.slice(0, 4), 'de-an-suc-khoe.md')]);
	expect(read(files()[0]!)).toContain(`capturedOn: ${today} `);
	expect(stdout).toContain(`Đã tạo tin-tuc/${today.slice(0, 4)}/de-an-suc-khoe.md`);
});

describe('what is there stays', () => {
	test('a news item: nothing is written, a free name is suggested and can be taken', () => {
		write(newsPath, news);
		const again = ['tin', '--title', 'Tiêm vắc xin sởi', '--date', '2025-03-18'];
		const { status, stderr } = create(...again);
		expect(status).toBe(1);
		expect(stderr).toContain(
			`Đã có tệp ${newsPath} («Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi»), không ghi đè.`,
		);
		expect(stderr).toContain('--name tiem-vac-xin-soi-2');
		expect([files(), read(newsPath)]).toEqual([[newsPath], news]);
		expect(create(...again, '--name', 'tiem-vac-xin-soi-2').status).toBe(0);
		expect(files()).toHaveLength(2);
	});

	test('a document: the entry with its number is named, whatever its file is called', async () => {
		const number = ['--number', '7095/KH-UBND', '--province', 'lai-chau'];
		create('van-ban', ...number, '--date', '2025-11-11');
		const held = 'van-ban/2025/7095-kh-ubnd-ubnd-lai-chau-2025.md';
		const moved = 'van-ban/2025/ke-hoach-cu.md';
		write(moved, read(held).replace('title:', 'title: Kế hoạch cũ'));
		rmSync(join(content, held));
		const same = create('van-ban', ...number, '--date', '2025-11-12');
		expect(same).toMatchObject({ status: 1, stdout: '' });
		expect(same.stderr).toContain(`Số 7095/KH-UBND đã có ở ${moved}`);
		expect(files()).toEqual([moved]);

		const other = create('van-ban', '--number', '7095/KH-UBND', '--province', 'son-la', '--date', '2025-11-12');
		expect(other.status).toBe(0);
		expect(other.stdout).toContain(`Lưu ý: Kho đã có số ấy ở ${moved}`);
	});
});

test('what the checks would refuse is refused before it is written', () => {
	const { status, stderr } = create('van-ban', '--number', '7095/KH-UBND', '--type', 'Quyết định', '--date', '2025');
	expect(status).toBe(1);
	expect(stderr).toContain('là số của Kế hoạch, còn type ghi «Quyết định»; sửa type thành «ke-hoach»');
	expect(files()).toEqual([]);
});

test('wrong usage leaves with 2 and names every fault; help with 0', () => {
	const wrong = create('tin', '--foo', '--date', 'mai');
	expect(wrong.status).toBe(2);
	expect(wrong.stderr).toContain('Không có tùy chọn --foo.');
	expect(wrong.stderr).toContain('--date: «mai» không phải ngày');
	expect(create().stderr).toContain('Thiếu loại mục: tin, van-ban, diem-tin.');
	expect(files()).toEqual([]);
	expect(create('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Cách dùng: npm run new') });
});

test('options that npm has kept are noticed before anything is written', () => {
	const npm = { npm_lifecycle_event: 'new', npm_config_title: 'Tiêm bù' };
	const { status, stderr } = createWith({ ...npm, INIT_CWD: content }, 'tin', '--content', content);
	expect(status).toBe(2);
	expect(stderr).toContain('Tùy chọn --title bị npm giữ lại');
	expect(files()).toEqual([]);
});

test('says in one line that it cannot write', () => {
	write('tin-tuc', 'a file where a folder should be');
	const { status, stderr } = create('tin', '--title', 'Một tin');
	expect(status).toBe(1);
	expect(stderr.trim().split('\n')).toHaveLength(1);
	expect(existsSync(join(content, 'tin-tuc/2026'))).toBe(false);
});
