import { describe, expect, it, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { type HealthInputs, healthOf } from './health-of.ts';
import { healthGroups } from './measure.ts';

type Parts = Parameters<typeof sampleArchive>[0];

/** Slugs that each measure found, by its id; measures that found nothing are left out. */
function foundIn(parts: Parts, inputs?: HealthInputs): Record<string, string[]> {
	const { measures } = healthOf(sampleArchive(parts), inputs);
	return Object.fromEntries(
		measures
			.filter(({ found }) => found.length > 0)
			.map(({ id, found }) => [id, found.map(({ entry }) => entry.path.slug).sort()]),
	);
}

const whole = { completeness: 'full', summary: 'Câu.', capture: capturedOn('2025-06-02') };
const inForce = { effect: { status: 'in-force', verifiedOn: '2025-05-01', evidence: 'Công báo' } };

function capturedOn(day: string) {
	return { method: 'web-text', sha256: '0'.repeat(64), capturedOn: day };
}

describe('what an entry lacks', () => {
	test('nothing is found where nothing is missing', () => {
		const parts = {
			news: [sampleNews('tin', whole)],
			documents: [sampleDocument('vb', { ...whole, ...inForce })],
			briefs: [sampleBrief('diem', { capture: capturedOn('2025-06-02') })],
		};
		expect(foundIn(parts, { fileSizes: new Map() })).toEqual({});
		expect(healthOf(sampleArchive(parts)).incomplete).toBe(0);
	});

	it.each([
		['chua-ro-ngay', { publishedAtMissing: 'không ghi' }, 'không ghi'],
		['ngay-suy-luan', { publishedAt: { on: '2025', inferred: 'theo số liệu' } }, 'theo số liệu'],
		['ngay-suy-luan', { eventOn: { on: '2025-03-01', inferred: 'tin viết «hôm qua»' } }, 'tin viết «hôm qua»'],
		['chua-ro-nguon', { sourceMissing: 'mất dòng đầu' }, 'mất dòng đầu'],
		[
			'chua-ro-ngay-lay',
			{ capture: { ...capturedOn('2025-06-02'), capturedOn: undefined, capturedOnMissing: 'không ghi' } },
			'không ghi',
		],
		['chua-co-toan-van', { completeness: 'excerpt' }, 'Trích'],
		['chua-co-tom-tat', { summary: undefined }, undefined],
		['chi-trung-uong', { provinces: ['trung-uong'] }, undefined],
	])('%s is found in a news item, with the reason', (id, fields, note) => {
		const parts = { news: [sampleNews('thieu', { ...whole, ...fields }), sampleNews('du', whole)] };
		expect(foundIn(parts)).toEqual({ [id]: ['thieu'] });
		const { found, of } = healthOf(sampleArchive(parts)).measures.find((measure) => measure.id === id)!;
		expect(found[0]?.note).toBe(note);
		expect(of).toBe(2);
	});

	it('is found in documents only where only documents can have it', () => {
		const plain = sampleDocument('vb', { ...whole, numberMissing: 'mất trang đầu' });
		const parts = { news: [sampleNews('tin', whole)], documents: [plain] };
		expect(foundIn(parts)).toEqual({ 'chua-ro-so': ['vb'], 'hieu-luc-chua-xac-minh': ['vb'] });
		const measures = healthOf(sampleArchive(parts)).measures;
		expect(measures.find(({ id }) => id === 'chua-ro-so')).toMatchObject({ of: 1 });
	});

	it('is not the summary of a document that has an abstract, nor the full text of a brief', () => {
		const document = sampleDocument('vb', { ...whole, ...inForce, summary: undefined, abstract: 'Về y tế cơ sở' });
		expect(
			foundIn({ documents: [document], briefs: [sampleBrief('d', { capture: capturedOn('2025-06-02') })] }),
		).toEqual({});
	});

	it('is what a citation leaves open, counted by place too', () => {
		const body = 'Luật số 51/202/QH15 được nhắc.\n\nRồi Luật số 52/202/QH15 nữa.';
		const parts = { news: [sampleNews('tin', whole, { body }), sampleNews('khac', whole)] };
		expect(foundIn(parts)).toEqual({ 'vien-dan-chua-khop': ['tin'] });
		const open = healthOf(sampleArchive(parts)).measures.find(({ id }) => id === 'vien-dan-chua-khop')!;
		expect([open.found[0]?.note, open.places]).toEqual(['2 chỗ', 2]);
	});

	it('has no remark where an entry leaves a single citation open', () => {
		const news = [sampleNews('tin', whole, { body: 'Luật số 51/202/QH15 được nhắc.' })];
		const open = healthOf(sampleArchive({ news })).measures.find(({ id }) => id === 'vien-dan-chua-khop')!;
		expect([open.found.length, open.found[0]?.note, open.places]).toEqual([1, undefined, 1]);
	});

	it('has a name of its own, which no part of the page bears', () => {
		const labels = healthOf(sampleArchive({ news: [] })).measures.map(({ label }) => label);
		const names = [...labels, ...Object.values(healthGroups)];
		expect(names).toEqual([...new Set(names)]);
	});

	it('is a relation that leads nowhere, as it is written', () => {
		const document = sampleDocument('vb', {
			...whole,
			...inForce,
			relations: [{ kind: 'implements', to: 'Đề án lớn' }],
		});
		expect(foundIn({ documents: [document] })).toEqual({ 'quan-he-chua-ro': ['vb'] });
	});
});

describe('withdrawn entries', () => {
	const gone = { ...whole, withdrawn: { reason: 'Đăng trùng', on: '2025-09-01' } };
	const parts = {
		news: [
			sampleNews('con', whole),
			sampleNews('go', { ...gone, sourceMissing: 'không có' }),
			sampleNews('go-hai', { ...gone, withdrawn: { ...gone.withdrawn, replacedBy: 'tin-tuc/2025/go' } }),
			sampleNews('go-ba', { ...gone, withdrawn: { ...gone.withdrawn, replacedBy: 'tin-tuc/2025/con' } }),
		],
	};

	it('count for nothing but withdrawal', () => {
		expect(foundIn(parts)).toEqual({ 'da-go': ['go', 'go-ba', 'go-hai'], 'thay-the-da-go': ['go-hai'] });
		const { entries, measures } = healthOf(sampleArchive(parts));
		expect(entries).toBe(1);
		expect(measures.find(({ id }) => id === 'chua-ro-nguon')?.of).toBe(1);
		expect(measures.find(({ id }) => id === 'thay-the-da-go')?.of).toBe(3);
	});

	it('stand in their folder, which holds the others alone', () => {
		expect(healthOf(sampleArchive(parts)).folders).toMatchObject([
			{ folder: 'tin-tuc/2025', entries: 1, counts: { 'da-go': 3, 'chua-ro-nguon': 0 } },
		]);
	});
});

test('folders stand by kind, newest year first, the undated last; their numbers make up the whole', () => {
	const undated = { ...whole, publishedAtMissing: 'không ghi' };
	const { folders, measures } = healthOf(
		sampleArchive({
			news: [
				sampleNews('a', whole),
				sampleNews('b', undated, { folder: 'khong-ngay' }),
				sampleNews('c', { ...whole, publishedAt: '2024-01-02' }, { folder: '2024' }),
				sampleNews('d', undated),
			],
			documents: [sampleDocument('e', whole)],
			briefs: [sampleBrief('f')],
		}),
	);
	expect(folders.map(({ folder, label, entries }) => `${folder} ${label} ${entries}`)).toEqual([
		'tin-tuc/2025 Tin tức, năm 2025 2',
		'tin-tuc/2024 Tin tức, năm 2024 1',
		'tin-tuc/khong-ngay Tin tức, chưa rõ năm 1',
		'van-ban/2025 Văn bản, năm 2025 1',
		'diem-tin/2025 Điểm tin, năm 2025 1',
	]);
	for (const { id, found } of measures) {
		expect(folders.reduce((sum, { counts }) => sum + counts[id]!, 0)).toBe(found.length);
	}
});

describe('large files', () => {
	const sizes = new Map([
		['tep/2025/ban-quet.pdf', { size: 12 * 1024 * 1024 }],
		['tep/2025/trang-quet.jpg', { size: 1_000_000 }],
		['anh/to.jpg', { size: 900 * 1024 }],
		['anh/nho.jpg', { size: 90_000 }],
	]);
	const entry = sampleNews(
		'tin',
		{ ...whole, figures: [{ file: '/anh/nho.jpg', alt: 'Ảnh', caption: 'Ảnh' }] },
		{ body: '![Đội tiêm](/anh/to.jpg) và [bản quét](/tep/2025/ban-quet.pdf), [trang quét](/tep/2025/trang-quet.jpg).' },
	);

	it('are named with their size; a picture may be less large than an attachment', () => {
		const { measures } = healthOf(sampleArchive({ news: [entry] }), { fileSizes: sizes });
		expect(measures.find(({ id }) => id === 'tep-nang')).toMatchObject({
			found: [{ note: '/anh/to.jpg: 900 KB; /tep/2025/ban-quet.pdf: 12 MB' }],
			places: 2,
		});
	});

	it('are not measured when nobody has looked', () => {
		const { measures } = healthOf(sampleArchive({ news: [entry] }));
		expect(measures.map(({ id }) => id)).not.toContain('tep-nang');
	});
});

describe('documents that should be held', () => {
	const citing = (slug: string, body: string) => sampleNews(slug, whole, { body });
	const { wanted } = healthOf(
		sampleArchive({
			news: [
				citing('a', 'Theo Luật số 51/2024/QH15 và Quyết định số 659/QĐ-TTg ngày 20/5/2020.'),
				citing('b', 'Theo Luật số 51/2024/QH15.'),
				citing('c', 'Nghị quyết số 21-NQ/TW ngày 25/10/2017. Nghị quyết số 21-NQ/TW còn nói thêm.'),
				citing('d', 'Theo Kế hoạch số 1/KH-SYT ngày 17/3/2025 của Sở Y tế Lai Châu.'),
			],
			documents: [sampleDocument('vb', whole)],
		}),
	);

	it('come by how many entries name them, then how often; what is held is not among them', () => {
		expect(wanted.map(({ name, entries, mentions }) => `${name}: ${entries}, ${mentions}`)).toEqual([
			'Luật 51/2024/QH15: 2, 2',
			'Nghị quyết 21-NQ/TW: 1, 2',
			'Quyết định 659/QĐ-TTg: 1, 1',
		]);
	});

	it('lead to the page of their number', () => {
		expect(wanted[0]?.url).toBe('/so/51-2024-qh15/');
	});
});

test('an empty archive has nothing to tell', () => {
	expect(healthOf(sampleArchive({}))).toMatchObject({ entries: 0, incomplete: 0, folders: [], wanted: [] });
});
