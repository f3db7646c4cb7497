import { describe, expect, test } from 'vitest';
import { readArchive } from '../run.ts';
import { check, document, documentPath, news, newsPath, soundFiles } from '../sample.ts';
import { recordsPath } from './address-index.ts';
import { fixMoves } from './fix-moves.ts';
import { type SampleLife, sampleHistory } from './sample-history.ts';
import { addresses, changed, life, vanished, without } from './sample-vanished.ts';

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
	const { archive } = readArchive(sources, { history, now: '2026-02-01T00:00' });
	expect(fixMoves(archive)).toEqual(new Map());
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
