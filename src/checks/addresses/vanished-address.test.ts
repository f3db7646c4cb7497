import { describe, expect, test } from 'vitest';
import type { Fault } from '../fault.ts';
import type { CheckOptions } from '../run.ts';
import { brief, briefPath, check, document, documentPath, news, newsPath, soundFiles } from '../sample.ts';
import { recordsPath } from './address-index.ts';
import { fixMoves } from './fix-moves.ts';
import { type SampleLife, sampleHistory } from './sample-history.ts';

const planUrl = '/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/';

/** A file published on the first day of 2026 that went through further states. */
function life(path: string, text: string, ...later: { path?: string; text?: string; on: string }[]): SampleLife {
	let last = { path, text };
	const states = later.map(({ on, ...change }) => {
		last = { ...last, ...change };
		return { ...last, on, summary: 'Sửa lại' };
	});
	return { states: [{ path, text, on: '2026-01-01', summary: 'Đăng' }, ...states] };
}

function vanished(files: Record<string, string>, lives: SampleLife[], options: CheckOptions = {}): Fault[] {
	const found = check(files, { history: sampleHistory(...lives), ...options });
	return found.filter(({ rule }) => rule === 'vanished-address');
}

const without = (path: string) => Object.fromEntries(Object.entries(soundFiles).filter(([name]) => name !== path));
const changed = (text: string, from: string, to: string) => {
	if (!text.includes(from)) throw new Error(`The sample does not contain ${from}`);
	return text.replace(from, to);
};
const addresses = (faults: readonly Fault[]) => faults.map(({ message }) => /«(\/[^»]*)»/.exec(message)?.[1]);

describe('what still stands is no fault', () => {
	test.each<[string, Record<string, string>, SampleLife[]]>([
		['nothing changed', soundFiles, [life(newsPath, news)]],
		[
			'the number has a slip, which is a fault of its own',
			{ [documentPath]: changed(document, 'number: 7095/KH-UBND', 'number: 7O95/KH-UBND') },
			[life(documentPath, document)],
		],
		['the text changed', soundFiles, [life(newsPath, changed(news, '95 %', '94 %'), { text: news, on: '2026-01-10' })]],
		[
			'the entry was withdrawn, and another holds its number',
			{ ...soundFiles, [newsPath]: changed(news, 'rights:', 'withdrawn: { reason: Sai, on: 2026-01-20 }\nrights:') },
			[life(newsPath, news)],
		],
		[
			'the old state was a draft',
			without(newsPath),
			[life(newsPath, changed(news, 'rights:', 'draft: true\nrights:'))],
		],
		[
			'the old state was dated ahead until it ended',
			soundFiles,
			[
				life('tin-tuc/2026/hen.md', changed(news, '2025-03-17T08:34\neventOn: 2025-03-16', '2026-01-20'), {
					path: newsPath,
					text: news,
					on: '2026-01-10',
				}),
			],
		],
		['no build could read the old state', without(newsPath), [life(newsPath, '---\ntitle: [\n---\n')]],
		[
			'no page could stand at its place',
			soundFiles,
			[life('tin-tuc/2025/Tin Hay.md', news, { path: newsPath, on: '2026-01-10' })],
		],
		[
			'it was gone before the archive opened',
			{ ...without(newsPath), [recordsPath]: '{ "since": "2026-01-15", "moved": [], "gone": [] }' },
			[{ ...life(newsPath, news), removed: { on: '2026-01-10' } }],
		],
	])('%s', (_, files, lives) => {
		expect(vanished(files, lives)).toEqual([]);
	});
});

test('a day of opening excuses nothing that went after it', () => {
	const files = { ...without(newsPath), [recordsPath]: '{ "since": "2026-01-05", "moved": [], "gone": [] }' };
	expect(addresses(vanished(files, [{ ...life(newsPath, news), removed: { on: '2026-01-10' } }]))).toContain(
		'/tin-tuc/2025/tiem-vac-xin-soi/',
	);
});

describe('a renamed file', () => {
	const renamed = [life('tin-tuc/2025/tin-cu.md', news, { path: newsPath, on: '2026-01-10' })];

	test('is told at its new name, with the commit and the line to paste', () => {
		expect(vanished(soundFiles, renamed)).toEqual([
			{
				file: newsPath,
				line: 2,
				column: 1,
				rule: 'vanished-address',
				severity: 'error',
				message:
					'địa chỉ đã công bố «/tin-tuc/2025/tin-cu/» không còn: tệp tin-tuc/2025/tin-cu.md đã đổi tên hoặc đổi chỗ (ngày 10/01/2026, lần sửa «Sửa lại»)',
				hint: 'ghi vào phần đầu tệp này: movedFrom: [tin-tuc/2025/tin-cu]; hoặc chạy npm run check -- --fix',
			},
		]);
	});

	test('is in order once it says so', () => {
		const said = changed(news, 'rights:', 'movedFrom: [tin-tuc/2025/tin-cu]\nrights:');
		expect(check({ ...soundFiles, [newsPath]: said }, { history: sampleHistory(...renamed) })).toEqual([]);
	});

	test('names all its former addresses at once, beside those it tells already', () => {
		const said = changed(news, 'rights:', 'movedFrom: [tin-tuc/2025/mot]\nrights:');
		const faults = vanished({ ...soundFiles, [newsPath]: said }, [
			life(
				'tin-tuc/2025/mot.md',
				news,
				{ path: 'tin-tuc/2025/hai.md', on: '2026-01-03' },
				{ path: 'tin-tuc/2025/ba.md', on: '2026-01-04' },
				{ path: newsPath, on: '2026-01-05' },
			),
		]);
		expect(addresses(faults)).toEqual(['/tin-tuc/2025/hai/', '/tin-tuc/2025/ba/']);
		for (const { hint } of faults) {
			expect(hint).toContain('movedFrom: [tin-tuc/2025/mot, tin-tuc/2025/hai, tin-tuc/2025/ba]');
		}
	});

	test('is known again by its text when no commit has told of the rename yet', () => {
		const edited = changed(news, '95 %', '96 %');
		const [fault] = vanished({ ...without(newsPath), 'tin-tuc/2025/ten-moi.md': edited }, [life(newsPath, news)]);
		expect(fault).toMatchObject({ file: 'tin-tuc/2025/ten-moi.md', hint: expect.stringContaining('movedFrom') });
		expect(fault?.message).not.toContain('lần sửa');
	});

	test('is known again when the new file was uploaded before the old one was deleted', () => {
		const [fault] = vanished(soundFiles, [
			{ ...life('tin-tuc/2025/tin-cu.md', news), removed: { on: '2026-01-10' } },
			{ states: [{ path: newsPath, text: news, on: '2026-01-09' }] },
		]);
		expect(fault).toMatchObject({ file: newsPath, hint: expect.stringContaining('movedFrom') });
	});

	test('is not taken for an item of the same title that stood beside it', () => {
		const other = changed(news, 'Toàn tỉnh đạt 95 %', 'Số liệu của tháng tư khác hẳn tháng ba');
		const [fault] = vanished({ ...soundFiles, [newsPath]: other }, [
			{ ...life('tin-tuc/2025/thang-ba.md', news), removed: { on: '2026-01-10' } },
			{ states: [{ path: newsPath, text: other, on: '2026-01-01' }] },
		]);
		expect(fault?.file).toBe(recordsPath);
	});

	test('is not taken for another item that was captured alike', () => {
		const other = changed(
			changed(news, 'Lai Châu tiêm vắc xin sởi cho trẻ dưới năm tuổi', 'Khai trương phòng khám'),
			'95 %',
			'96 %',
		);
		const [fault] = vanished({ ...without(newsPath), 'tin-tuc/2025/khac.md': other }, [life(newsPath, news)]);
		expect(fault?.file).toBe(recordsPath);
	});
});

test('a document whose type changed is told in its file', () => {
	const retyped = changed(document, 'type: ke-hoach', 'type: chuong-trinh');
	const faults = vanished({ [documentPath]: retyped }, [life(documentPath, document)]);
	expect(faults.map(({ file, message, hint }) => ({ file, message, hint }))).toContainEqual({
		file: documentPath,
		message: `địa chỉ đã công bố «${planUrl}» không còn: mục đã đổi loại văn bản`,
		hint: `ghi vào phần đầu tệp này: movedFrom: [${planUrl.slice(1, -1)}]; hoặc chạy npm run check -- --fix`,
	});
	expect(faults.find(({ message }) => message.includes('«/van-ban/ke-hoach/»'))?.hint).toContain(
		'"from": "/van-ban/ke-hoach/", "to": "/van-ban/"',
	);
});

test.each([
	['a draft', 'rights:', 'draft: true\nrights:', 11, 'trở thành bản nháp', 'bỏ dòng draft: true'],
	['dated ahead', '2025-03-17T08:34\neventOn: 2025-03-16', '2026-03-01', 4, 'ngày chưa tới', 'ghi lại ngày cũ'],
])('a published entry is not made %s', (_, from, to, line, message, hint) => {
	const [fault, ...others] = vanished({ ...soundFiles, [newsPath]: changed(news, from, to) }, [life(newsPath, news)]);
	// Its lists come back with it.
	expect(others).toEqual([]);
	expect(fault).toMatchObject({ file: newsPath, line });
	expect(fault?.message).toContain(message);
	expect(fault?.hint).toContain(hint);
});

describe('a deleted file', () => {
	const lives = [{ ...life(newsPath, news), removed: { on: '2026-01-20', summary: 'Xóa tin cũ' } }];

	test('is told with the two ways to keep its address', () => {
		const [fault] = vanished(without(newsPath), lives);
		expect(fault?.file).toBe(recordsPath);
		expect(fault?.message).toBe(
			'trang đã công bố «/tin-tuc/2025/tiem-vac-xin-soi/» không còn: tệp tin-tuc/2025/tiem-vac-xin-soi.md đã bị xóa (ngày 20/01/2026, lần sửa «Xóa tin cũ»)',
		);
		expect(fault?.hint).toContain('withdrawn: { reason: "lý do", on: 2026-02-01 }');
		expect(fault?.hint).toContain(
			'{ "path": "/tin-tuc/2025/tiem-vac-xin-soi/", "on": "2026-02-01", "reason": "lý do" }',
		);
	});

	test('takes along the lists that it alone filled, each told once', () => {
		expect(addresses(vanished(without(newsPath), lives))).toEqual([
			'/tin-tuc/2025/tiem-vac-xin-soi/',
			'/tin-tuc/2025/',
		]);
	});

	test('is in order once the records speak of every page', () => {
		const gone = '{ "path": "/tin-tuc/2025/tiem-vac-xin-soi/", "on": "2026-01-20", "reason": "Trùng" }';
		const records = `{ "moved": [{ "from": "/tin-tuc/2025/", "to": "/tin-tuc/" }], "gone": [${gone}] }`;
		expect(vanished({ ...without(newsPath), [recordsPath]: records }, lives)).toEqual([]);
	});

	test('of a year takes the months along without a word for each', () => {
		const old = changed(brief, '2025-12-07', '2018-05-01');
		const faults = vanished(soundFiles, [{ ...life('diem-tin/2018/cu.md', old), removed: { on: '2026-01-20' } }]);
		expect(addresses(faults).sort()).toEqual(['/diem-tin/2018/', '/diem-tin/2018/cu/', '/nam/2018/']);
		const record = '{ "from": "/nam/2018/", "to": "/nam/" }';
		const linked = changed(news, '](#i)', '](/nam/2018/05/)');
		const files = { ...soundFiles, [newsPath]: linked, [recordsPath]: `{ "moved": [${record}], "gone": [] }` };
		expect(check(files).map(({ rule }) => rule)).toEqual(['former-address']);
	});
});

describe('the page of a number', () => {
	const wrong = changed(news, '7095/KH-UBND', '7059/KH-UBND');

	test('that was corrected leads to the right one', () => {
		const faults = vanished(soundFiles, [life(newsPath, wrong, { text: news, on: '2026-01-10' })]);
		expect(faults.map(({ file, hint }) => ({ file, hint }))).toEqual([
			{
				file: newsPath,
				hint: `ghi vào content/${recordsPath}, trong «moved»: { "from": "/so/7059-kh-ubnd/", "to": "/so/7095-kh-ubnd/" }`,
			},
		]);
	});

	test('that nobody names any more is given up with its reason', () => {
		const silent = changed(news, ', theo Kế hoạch số 7095/KH-UBND', '');
		const [fault] = vanished({ [newsPath]: silent, [briefPath]: brief }, [life(newsPath, news)]);
		expect(fault?.hint).toContain('"path": "/so/7095-kh-ubnd/"');
		expect(fault?.hint).toContain('Không còn mục nào trong kho nhắc đến số này');
	});

	test('stays as long as another entry names it', () => {
		const silent = changed(news, ', theo Kế hoạch số 7095/KH-UBND', '');
		expect(vanished({ ...soundFiles, [newsPath]: silent }, [life(newsPath, news)])).toEqual([]);
	});
});

test('the page of an agency goes with its last document', () => {
	const of = (issuer: string) => changed(changed(document, 'ubnd-lai-chau', issuer), '7095/KH-UBND', '9/KH-SYT');
	const path = 'van-ban/2025/9-kh-syt-so-y-te-son-la-2025.md';
	const faults = vanished(soundFiles, [{ ...life(path, of('so-y-te-son-la')), removed: { on: '2026-01-20' } }]);
	expect(addresses(faults)).toEqual(
		expect.arrayContaining([
			'/van-ban/ke-hoach/9-kh-syt-so-y-te-son-la-2025/',
			'/co-quan/so-y-te-son-la/',
			'/so/09-kh-syt/',
		]),
	);
});

test('a withdrawal asks for nothing more: its numbers and its agency keep a page', () => {
	const path = 'van-ban/2025/9-kh-syt-so-y-te-son-la-2025.md';
	const only = changed(changed(document, 'ubnd-lai-chau', 'so-y-te-son-la'), '7095/KH-UBND', '9/KH-SYT');
	const withdrawn = changed(only, 'rights:', 'withdrawn: { reason: Sai, on: 2026-01-20 }\nrights:');
	expect(check({ ...soundFiles, [path]: withdrawn }, { history: sampleHistory(life(path, only)) })).toEqual([]);
});

test('a redirect to what readers cannot see keeps no address, and --fix writes none', () => {
	const draft = changed(news, 'rights:', 'movedFrom: [tin-tuc/2025/tin-cu]\ndraft: true\nrights:');
	const history = sampleHistory(life('tin-tuc/2025/tin-cu.md', news, { path: newsPath, on: '2026-01-10' }));
	const files = { ...soundFiles, [newsPath]: draft };
	expect(addresses(vanished(files, [], { history }))).toEqual([
		'/tin-tuc/2025/tin-cu/',
		'/tin-tuc/2025/tiem-vac-xin-soi/',
	]);
	const sources = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
	expect(fixMoves(sources, { history, now: '2026-02-01T00:00' })).toEqual(new Map());
});

test('ids of vocabularies and pages about the archive keep their address too', () => {
	const topics = '{ "topics": [{ "id": "tiem-phong" }, { "id": "tiem-chung" }] }';
	const faults = vanished(soundFiles, [
		life('tu-vung/chu-de.json', topics),
		life('trang/lien-he.mdx', 'Nội dung'),
		life('trang/huong-dan/cu.mdx', 'Nội dung'),
		life('tu-vung/co-quan.json', '{ broken'),
	]);
	expect(faults.map(({ file, hint }) => `${file} ${hint}`)).toEqual([
		expect.stringContaining(
			`${recordsPath} ghi vào content/${recordsPath}, trong «moved»: { "from": "/chu-de/tiem-phong/", "to": "/chu-de/`,
		),
		expect.stringContaining('"path": "/lien-he/"'),
		expect.stringContaining('"path": "/huong-dan/cu/"'),
	]);
});

describe('an attachment', () => {
	const publicHistory = sampleHistory(
		life('tep/2025/cu.pdf', 'a', { path: 'tep/2025/moi.pdf', on: '2026-01-10' }),
		{ ...life('tep/2025/mat.pdf', 'b'), removed: { on: '2026-01-12', summary: 'Dọn tệp' } },
		life('tep/2025/con.pdf', 'c', { text: 'd', on: '2026-01-12' }),
	);
	const publicFiles = new Set(['anh/tiem.jpg', 'tep/2025/moi.pdf', 'tep/2025/con.pdf']);

	test('that was renamed or deleted is told; one with new bytes is not', () => {
		const faults = vanished(soundFiles, [], { publicHistory, publicFiles });
		expect(faults.map(({ message }) => message)).toEqual([
			'tệp đã công bố «/tep/2025/cu.pdf» không còn: public/tep/2025/cu.pdf đã đổi tên (ngày 10/01/2026, lần sửa «Sửa lại»)',
			'tệp đã công bố «/tep/2025/mat.pdf» không còn: public/tep/2025/mat.pdf đã bị xóa (ngày 12/01/2026, lần sửa «Dọn tệp»)',
		]);
		expect(faults[0]?.hint).toContain('{ "from": "/tep/2025/cu.pdf", "to": "/tep/2025/moi.pdf" }');
		expect(faults[1]?.hint).toContain('"path": "/tep/2025/mat.pdf"');
	});

	test('is in order once the records speak of it', () => {
		const records = `{ "moved": [{ "from": "/tep/2025/cu.pdf", "to": "/tep/2025/moi.pdf" }],
			"gone": [{ "path": "/tep/2025/mat.pdf", "on": "2026-01-12", "reason": "Có thông tin cá nhân" }] }`;
		expect(check({ ...soundFiles, [recordsPath]: records }, { publicHistory, publicFiles })).toEqual([]);
	});
});

test('a file that cannot be read now has one fault of its own', () => {
	const broken = changed(news, 'title:', 'title: [');
	const faults = check({ ...soundFiles, [newsPath]: broken }, { history: sampleHistory(life(newsPath, news)) });
	expect(faults.map(({ rule }) => rule)).toEqual(['front-matter']);
});

describe('a slip that no build could pass never had a page', () => {
	const agencies = (ids: string[]) => JSON.stringify({ agencies: ids.map((id) => ({ id })) });
	const documentOf = (from: string, to: string) =>
		life(documentPath, changed(document, from, to), { text: document, on: '2026-01-10' });

	test.each<[string, SampleLife]>([
		['an agency that nobody knows', documentOf('ubnd-lai-chau', 'ubnd-lai-chauu')],
		['a type that nobody knows', documentOf('type: ke-hoach', 'type: Kế hoạch')],
		[
			'a year that is not that of the folder',
			life(newsPath, changed(news, 'publishedAt: 2025', 'publishedAt: 2015'), { text: news, on: '2026-01-10' }),
		],
		[
			'a day that no calendar has',
			life(newsPath, changed(news, '2025-03-17T08:34', '2025-13-17'), { text: news, on: '2026-01-10' }),
		],
		['a vocabulary with an id that is none', life('tu-vung/chu-de.json', '{ "topics": [{ "id": "Tiêm chủng" }] }')],
	])('%s', (_, slip) => {
		expect(vanished(soundFiles, [slip])).toEqual([]);
	});

	test.each([
		['an agency', agencies(['ubnd-lai-chauu'])],
		['a body and a province', agencies(['ubnd']), '{ "provinces": [{ "id": "lai-chauu" }] }'],
	])('but %s that a vocabulary knew once did', (_, file, provinces = '{}') => {
		const faults = vanished(soundFiles, [
			documentOf('ubnd-lai-chau', 'ubnd-lai-chauu'),
			life('tu-vung/co-quan.json', file),
			life('tu-vung/tinh-thanh.json', provinces),
		]);
		expect(addresses(faults)).toContain('/co-quan/ubnd-lai-chauu/');
	});
});

test('an entry that returns to a former address is told a line without that address', () => {
	const said = changed(news, 'rights:', 'movedFrom: [tin-tuc/2025/tiem-vac-xin-soi, tin-tuc/2025/mot]\nrights:');
	const [fault] = vanished({ ...soundFiles, [newsPath]: said }, [
		life('tin-tuc/2025/hai.md', said, { path: newsPath, on: '2026-01-10' }),
	]);
	expect(fault?.hint).toContain(
		'thay phần movedFrom của tệp này bằng: movedFrom: [tin-tuc/2025/mot, tin-tuc/2025/hai];',
	);
});

test('a commit without a message is named by its number', () => {
	const [fault] = vanished(without(newsPath), [
		{ ...life(newsPath, news), removed: { on: '2026-01-10', summary: '' } },
	]);
	expect(fault?.message).toMatch(/\(ngày 10\/01\/2026, lần sửa [0-9a-f]{10}\)$/);
});

test('signs of a message that terminals obey or that turn the line round are not repeated', () => {
	const summary = `\u001b[31mXóa\u202e ${'😀'.repeat(40)}`;
	const [fault] = vanished(without(newsPath), [{ ...life(newsPath, news), removed: { on: '2026-01-10', summary } }]);
	expect(fault?.message).toMatch(/«\[31mXóa (?:😀)+…»\)$/);
});

test('an attachment of any name is told in a line that can be pasted; hidden files are no attachments', () => {
	const path = 'tep/2025/Kế "hoạch" \\.pdf';
	const publicHistory = sampleHistory(
		{ ...life(path, 'a'), removed: { on: '2026-01-10' } },
		{ ...life('tep/.gitkeep', 'b'), removed: { on: '2026-01-10' } },
		{ ...life('tep/.luu/2025/a.pdf', 'c'), removed: { on: '2026-01-10' } },
	);
	const faults = vanished(soundFiles, [], { publicHistory });
	expect(faults).toHaveLength(1);
	expect(JSON.parse(/\{.*\}/.exec(faults[0]!.hint!)![0])).toMatchObject({ path: `/${path}` });
});
