import { describe, expect, test } from 'vitest';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { filesByPath } from '#views/sample-files.ts';
import { exportKinds } from '../export-kinds.ts';
import type { ShownRecord } from './entry-record.ts';
import type { NumberRecord } from './number-record.ts';
import { entryRecords, numberRecords } from './record-files.ts';

const site = 'https://kho.vidu.vn';
const directive = 'Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư';

async function recordIn<Shape>(archive: Archive, path: string): Promise<Shape> {
	const files = await filesByPath(archive, entryRecords, numberRecords);
	return JSON.parse(files.get(path)!) as Shape;
}

describe('the record of an entry', () => {
	const body = `Xã làm theo ${directive}.\n\n| TT | Nội dung |\n|---|---|\n| 1 | A |\n`;
	const archive = sampleArchive({
		news: [
			sampleNews(
				'tin',
				{
					provinces: ['bac-giang'],
					files: [{ name: 'Bản gốc', url: '/tep/2025/a.pdf' }],
					notes: ['Một lưu ý.'],
					movedFrom: ['tin-tuc/2025/ten-cu'],
				},
				{ body },
			),
		],
		documents: [
			sampleDocument('ke-hoach', { number: '12/KH-SYT', relations: [{ kind: 'implements', to: '25-CT/TW' }] }),
			sampleDocument('khac', { number: '8/KH-SYT' }, { body: 'Theo Kế hoạch số 12/KH-SYT ngày 17/3/2025.' }),
		],
	});

	test('tells all of its front matter, with whole addresses, its text and what its codes mean', async () => {
		const record = await recordIn<ShownRecord & { text: string }>(archive, 'tin-tuc/2025/tin.json');
		expect(record).toMatchObject({
			status: 'shown',
			url: `${site}/tin-tuc/2025/tin/`,
			metadata: {
				publishedAt: { on: '2025-03-17' },
				files: [{ url: `${site}/tep/2025/a.pdf` }],
				notes: ['Một lưu ý.'],
				capture: { capturedOnMissing: { reason: 'không ghi' } },
				movedFrom: ['tin-tuc/2025/ten-cu'],
			},
			names: { provinces: [{ name: 'Bắc Giang', currentId: 'bac-ninh', currentName: 'Bắc Ninh' }], issuer: null },
			tables: [`${site}/tin-tuc/2025/tin/bang-1.csv`],
			document: null,
			text: body,
		});
		expect(record.metadata).not.toHaveProperty('draft');
	});

	test('tells what it cites, with the sentence and how surely', async () => {
		const { citations } = await recordIn<ShownRecord>(archive, 'tin-tuc/2025/tin.json');
		const [{ sentence, start, end, ...mention }] = citations as [ShownRecord['citations'][number]];
		expect(sentence.slice(start, end)).toBe('25-CT/TW');
		expect(mention).toMatchObject({
			url: `${site}/tin-tuc/2025/tin/#vien-dan--1`,
			target: { key: 'dang/ct/tw/XIII/25', record: `${site}/so/25-ct-tw.json`, held: false },
			confidence: 'certain',
			reason: null,
		});
	});

	test('of a document tells its effect, its relations and who cites it', async () => {
		const { document } = await recordIn<ShownRecord>(archive, 'van-ban/ke-hoach/ke-hoach.json');
		expect(document).toMatchObject({
			numberUrl: `${site}/so/12-kh-syt/`,
			effect: { status: 'unverified', mayChange: false },
			relations: {
				total: 1,
				items: [{ direction: 'outgoing', kind: 'implements', other: { name: 'Chỉ thị 25-CT/TW' } }],
			},
			citedBy: {
				total: 1,
				entries: [
					{ record: `${site}/van-ban/ke-hoach/khac.json`, sentences: [{ field: 'body', confidence: 'inferred' }] },
				],
			},
		});
	});
});

describe('the record of a number', () => {
	test('tells the documents, newest first, and the mentions that mean none of them for certain', async () => {
		const news = [
			sampleNews('ro', {}, { body: `${directive}; Chỉ thị số 25-CT/TW ngày 08/8/2018 của Ban Bí thư.` }),
			sampleNews('chua-ro', {}, { body: 'Theo Chỉ thị 25-CT/TW, xã làm ngay.' }),
		];
		const record = await recordIn<NumberRecord>(sampleArchive({ news }), 'so/25-ct-tw.json');
		expect(record.documents.map(({ date, held, citedByTotal }) => [date, held, citedByTotal])).toEqual([
			['2023-10-25', null, 1],
			['2018-08-08', null, 1],
		]);
		expect(record.open).toMatchObject({
			total: 1,
			mentions: [{ entry: 'tin-tuc/2025/chua-ro', candidates: record.documents.map(({ key }) => key) }],
		});
	});

	test('leaves a document that is held to its own record', async () => {
		const raw = { documents: [sampleDocument('ke-hoach', { number: '12/KH-SYT' })] };
		const { documents } = await recordIn<NumberRecord>(sampleArchive(raw), 'so/12-kh-syt.json');
		expect(documents[0]).toMatchObject({ held: { record: `${site}/van-ban/ke-hoach/ke-hoach.json` }, citedBy: null });
	});

	test('of a law that thousands cite stays small and tells how many they are', async () => {
		const news = Array.from({ length: 400 }, (_, at) => sampleNews(`tin-${at}`, {}, { body: directive }));
		const record = await recordIn<NumberRecord>(sampleArchive({ news }), 'so/25-ct-tw.json');
		expect(record.documents[0]!.citedBy!.total).toBe(400);
		expect(JSON.stringify(record).length).toBeLessThan(60_000);
	});
});

describe('nothing is told of what the site does not show', () => {
	const hidden = { title: 'Tiêu đề kín', summary: 'Tóm tắt kín' };
	const file = { body: 'Thân bài kín, theo Quyết định số 98765/QĐ-BYT ngày 05/3/2021.' };
	const withdrawn = { reason: 'Đăng trùng', on: '2025-05-04', replacedBy: 'tin-tuc/2025/thay' };
	const archive = sampleArchive({
		news: [
			sampleNews('nhap', { ...hidden, draft: true }, file),
			sampleNews('hen', { ...hidden, publishedAt: '2026-02-01' }, { ...file, folder: '2026' }),
			sampleNews('go', { ...hidden, withdrawn }, file),
			sampleNews('thay'),
		],
		briefs: [sampleBrief('go', { ...hidden, withdrawn: { reason: 'Theo yêu cầu', on: '2025-06-01' } }, file)],
		documents: [sampleDocument('go', { ...hidden, abstract: 'Trích yếu kín', number: '9/KH-SYT', withdrawn }, file)],
	});

	test('no file has a word of drafts, of what is dated in the future, or of what was withdrawn', async () => {
		const files = await filesByPath(archive, ...exportKinds);
		const told = [...files].filter(([, text]) => /kín|98765|9\/KH-SYT/.test(text)).map(([path]) => path);
		expect(told).toEqual([]);
		expect([...files.keys()].filter((path) => /nhap|hen|98765|9-kh-syt/.test(path))).toEqual([]);
	});

	test('a withdrawn entry leaves a record of when and why, and a line in the list of those', async () => {
		const files = await filesByPath(archive, ...exportKinds);
		expect(JSON.parse(files.get('tin-tuc/2025/go.json')!)).toEqual({
			$schema: `${site}/du-lieu/luoc-do/ban-ghi-muc.json`,
			version: '1.0',
			id: 'tin-tuc/2025/go',
			kind: 'tin-tuc',
			url: `${site}/tin-tuc/2025/go/`,
			status: 'withdrawn',
			withdrawnOn: '2025-05-04',
			reason: 'Đăng trùng',
			replacement: {
				id: 'tin-tuc/2025/thay',
				url: `${site}/tin-tuc/2025/thay/`,
				record: `${site}/tin-tuc/2025/thay.json`,
			},
		});
		const tombstones = JSON.parse(files.get('du-lieu/da-go.json')!) as { id: string; replacedBy: string | null }[];
		expect(tombstones.map(({ id, replacedBy }) => [id, replacedBy])).toEqual([
			['tin-tuc/2025/go', 'tin-tuc/2025/thay'],
			['van-ban/ke-hoach/go', 'tin-tuc/2025/thay'],
			['diem-tin/2025/go', null],
		]);
	});
});
