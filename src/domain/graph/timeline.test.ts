import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { referenceTo } from './reference.ts';
import { timelineOf } from './timeline.ts';

type Raw = Parameters<typeof sampleArchive>[0];
const plan = (slug: string, issuedOn: string, more: object = {}, body = '') =>
	sampleDocument(slug, { number: `${slug}/KH-SYT`, issuedOn, ...more }, { body });

/** The line of the document `muc`: «2025: 1/KH-SYT 2/KH-SYT», undated ones under «?». */
function lineOf(raw: Raw): string[] | undefined {
	const archive = sampleArchive(raw);
	const entry = archive.entries.find(({ path }) => path.slug === 'muc')!;
	const timeline = timelineOf(entry, archive);
	const names = (documents: Parameters<typeof referenceTo>[0][]) =>
		documents.map((document) => document.number ?? referenceTo(document, archive).shortName).join(' ');
	return (
		timeline && [
			...timeline.years.map(({ year, documents }) => `${year}: ${names([...documents])}`),
			...(timeline.undated.length > 0 ? [`?: ${names([...timeline.undated])}`] : []),
		]
	);
}

function extentOf(raw: Raw) {
	const archive = sampleArchive(raw);
	return timelineOf(archive.entries.find(({ path }) => path.slug === 'muc')!, archive);
}

const self = (more: object = {}, body = '') => plan('muc', '2025-06-01', { number: '6/KH-SYT', ...more }, body);

describe('the line of a document', () => {
	test('shows held documents and those that others cite, by year, each year once', () => {
		const citing = sampleNews(
			'tin',
			{},
			{ body: 'Quyết định 659/QĐ-TTg ngày 20/5/2020 và Chỉ thị số 25-CT/TW ngày 25/10/2023 của Ban Bí thư.' },
		);
		expect(lineOf({ documents: [self(), plan('5', '2025-05-01')], news: [citing] })).toEqual([
			'2020: 659/QĐ-TTg',
			'2023: 25-CT/TW',
			'2025: 5/KH-SYT 6/KH-SYT',
		]);
	});

	test.each<[string, object, boolean]>([
		['another topic', { topic: 'nhan-luc' }, false],
		['another province', { provinces: ['ha-tinh'] }, false],
		['a further topic in common', { topic: 'nhan-luc', topics: ['y-te-co-so'] }, true],
		['a province that is the same today', { provinces: ['lai-chau'] }, true],
	])('goes by topic and province: %s', (_, more, shown) => {
		const documents = [self(), plan('4', '2025-04-01'), plan('3', '2025-03-01'), plan('5', '2025-05-01', more)];
		expect(lineOf({ documents })?.join().includes(' 5/KH-SYT')).toBe(shown);
	});

	test('takes the province of today, whatever it was called', () => {
		const place = (id: string) => ({ provinces: [id], issuer: 'bo-y-te' });
		const documents = [
			self(place('bac-giang')),
			plan('5', '2025-05-01', place('bac-ninh')),
			plan('4', '2025-04-01', place('bac-ninh')),
		];
		expect(lineOf({ documents })).toHaveLength(1);
	});

	test('holds each document once, though several of its provinces and topics have it', () => {
		const shared = { topics: ['tiem-chung'], provinces: ['lai-chau', 'ha-tinh'] };
		const away = plan('3', '2025-03-01', { topic: 'nhan-luc' });
		const documents = [
			self({ ...shared, relations: [{ kind: 'implements', to: 'van-ban/ke-hoach/3' }] }),
			plan('5', '2025-05-01', shared),
			plan('4', '2025-04-01', { topic: 'tiem-chung' }),
			away,
		];
		expect(extentOf({ documents })).toMatchObject({ shown: 4, hasMore: false });
	});

	test.each([
		[11, false],
		[12, true],
	])('with %i others tells whether there are more: %s', (count, hasMore) => {
		const others = Array.from({ length: count }, (_, index) => plan(`${index + 10}`, `2025-05-${index + 10}`));
		for (const issuedOn of ['2025-01-01', '2025-05-15', '2025-09-01']) {
			expect(extentOf({ documents: [self({ issuedOn }), ...others] })).toMatchObject({ hasMore });
		}
	});

	test('is left out when there is next to nothing on it', () => {
		expect(lineOf({ documents: [self(), plan('5', '2025-05-01')] })).toBeUndefined();
	});

	test('ends with undated documents, by the earliest day that they can have', () => {
		const undated = (slug: string, reason: object) =>
			sampleDocument(slug, { numberMissing: 'mất', issuedOnMissing: { reason: 'mất', ...reason } });
		const documents = [
			sampleDocument('muc', { number: '6/KH-SYT', issuedOnMissing: { reason: 'mất', notBefore: '2025-06-01' } }),
			plan('5', '2025-05-01'),
			undated('khong-ro', {}),
			undated('sau', { notBefore: '2025-07-01' }),
		];
		expect(lineOf({ documents })).toEqual([
			'2025: 5/KH-SYT',
			'?: 6/KH-SYT Kế hoạch (chưa rõ số) Kế hoạch (chưa rõ số)',
		]);
	});

	test('leaves out what is cited without a date', () => {
		const documents = [self({}, 'Theo Nghị quyết 214/NQ-CP.'), plan('5', '2025-05-01'), plan('4', '2025-04-01')];
		expect(lineOf({ documents })).toEqual(['2025: 4/KH-SYT 5/KH-SYT 6/KH-SYT']);
	});

	test('takes the year from the number where no day is known', () => {
		const documents = [self({}, 'Theo Nghị định số 96/2023/NĐ-CP.'), plan('5', '2025-05-01')];
		expect(lineOf({ documents })).toEqual(['2023: 96/2023/NĐ-CP', '2025: 5/KH-SYT 6/KH-SYT']);
	});

	test('holds 12 documents at most: what it names itself, then the nearest in time', () => {
		const months = Array.from({ length: 40 }, (_, index) => {
			const [year, month] = [2023 + Math.floor(index / 12), (index % 12) + 1];
			return plan(`${index}`, `${year}-${String(month).padStart(2, '0')}-15`);
		});
		const raw = {
			documents: [self({ issuedOn: '2024-06-01' }, 'Quyết định 659/QĐ-TTg ngày 20/5/2020.'), ...months],
		};
		const line = lineOf(raw)!.join(' ');
		expect(line.match(/\/(?:KH-SYT|QĐ-TTg)/g)).toHaveLength(12);
		expect(line).toContain('2020: 659/QĐ-TTg');
		expect(extentOf(raw)).toMatchObject({ shown: 12, hasMore: true });
		// The plan of June 2024 stands among the months before and after it.
		expect(line).toContain('16/KH-SYT 6/KH-SYT 17/KH-SYT');
	});
});
