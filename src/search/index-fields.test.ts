import { describe, expect, test } from 'vitest';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { filterValues, indexFieldsOf, indexFieldsOfNumber, resultLine } from './index-fields.ts';

const news = (more: object) => sampleArchive({ news: [sampleNews('mot', more)] }).news[0]!;
const document = (more: object) => sampleArchive({ documents: [sampleDocument('mot', more)] }).documents[0]!;

describe('the filters of an entry', () => {
	const valuesOf = (entry: Parameters<typeof filterValues>[0]) =>
		filterValues(entry).map(({ filter, id, label }) => [filter, id, label]);

	test('are ids, which stay when a label changes, and labels', () => {
		expect(valuesOf(document({ topics: ['tiem-chung'] }))).toEqual([
			['loai', 'van-ban', 'Văn bản'],
			['tinh', 'lai-chau', 'Lai Châu'],
			['chu-de', 'y-te-co-so', 'Y tế cơ sở'],
			['chu-de', 'tiem-chung', 'Tiêm chủng, vắc xin'],
			['loai-van-ban', 'ke-hoach', 'Kế hoạch'],
			['co-quan', 'so-y-te-lai-chau', 'Sở Y tế Lai Châu'],
			['nam', '2025', 'Năm 2025'],
			['muc-do', 'summary', 'Tóm tắt'],
		]);
	});

	test('name the province of today, once', () => {
		expect(valuesOf(news({ provinces: ['bac-giang', 'bac-ninh'] })).filter(([filter]) => filter === 'tinh')).toEqual([
			['tinh', 'bac-ninh', 'Bắc Ninh'],
		]);
	});

	test('have a value for entries without a date', () => {
		expect(valuesOf(news({ publishedAtMissing: 'không ghi' }))).toContainEqual(['nam', 'khong-ngay', 'Chưa rõ ngày']);
	});
});

test.each([
	[news({ provinces: ['bac-giang'] }), 'Tin tức · Bắc Giang (nay là Bắc Ninh) · 17/3/2025'],
	[news({ publishedAtMissing: 'không ghi' }), 'Tin tức · Lai Châu · chưa rõ ngày'],
	[sampleArchive({ briefs: [sampleBrief('mot')] }).briefs[0]!, 'Điểm tin · Lai Châu · 17/3/2025'],
	[document({}), 'Kế hoạch 1/KH-SYT · Sở Y tế Lai Châu · 17/3/2025'],
	[document({ numberMissing: 'mất' }), 'Kế hoạch (chưa rõ số) · Sở Y tế Lai Châu · 17/3/2025'],
	[document({ issuer: 'bhxh-viet-nam' }), 'Kế hoạch 1/KH-SYT · BHXH Việt Nam · 17/3/2025'],
])('a result says what it is, from whom or where, and when', (entry, line) => {
	expect(resultLine(entry)).toBe(line);
});

describe('the page of a number', () => {
	const fieldsOf = (summary: string) =>
		indexFieldsOfNumber(sampleArchive({ news: [sampleNews('mot', { summary })] }).graph.numbers.get('25-ct-tw')!);
	const one = 'Chỉ thị 25-CT/TW ngày 25/10/2023 của Ban Bí thư';

	test('is a kind of its own, told by issuer and date', () => {
		expect(fieldsOf(one)).toEqual({
			filters: [{ filter: 'loai', id: 'so-hieu', label: 'Hồ sơ số hiệu' }],
			line: 'Hồ sơ số hiệu · Ban Bí thư · 25/10/2023',
			sortKey: '2023-10-25',
			date: '2023-10-25',
			number: '25-CT/TW chỉ thị Ban Bí thư 2023',
			summary: 'Được nhắc đến trong 1 mục; kho chưa có toàn văn.',
		});
	});

	test('that several documents share counts them, and stands by its newest', () => {
		expect(fieldsOf(`Chỉ thị 25-CT/TW ngày 08/8/2018, ${one}`)).toMatchObject({
			line: 'Hồ sơ số hiệu · 2 văn bản cùng số',
			sortKey: '2023-10-25',
		});
	});
});

describe('what the index holds of a document', () => {
	test('its number comes with the words that people put beside it', () => {
		expect(indexFieldsOf(document({})).number).toBe('1/KH-SYT Kế hoạch Sở Y tế tỉnh Lai Châu Sở Y tế Lai Châu 2025');
	});

	test.each([
		['a document without a number', document({ numberMissing: 'mất' })],
		['a news item', news({ title: 'Theo Kế hoạch 1/KH-SYT' })],
	])('%s has none', (_, entry) => {
		expect(indexFieldsOf(entry).number).toBe('');
	});

	test('a day that is only inferred from others orders the entry but is not its date', () => {
		const entry = news({ publishedAtMissing: { reason: 'không ghi', notBefore: '2025-01-01' } });
		expect(indexFieldsOf(entry)).toMatchObject({ sortKey: '2025-01-01', date: '' });
	});
});
