import { describe, expect, test } from 'vitest';
import { factsOf } from './facts.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from './sample-entries.ts';

const shared = { provinces: ['bac-giang', 'trung-uong'], topics: ['tiem-chung'] };
const only = (raw: Parameters<typeof sampleArchive>[0]) => {
	const archive = sampleArchive(raw);
	return factsOf(archive.entries[0]!, archive);
};
const documentFacts = (more: object) => only({ documents: [sampleDocument('mot', { ...shared, ...more })] });
const newsFacts = (more: object) => only({ news: [sampleNews('mot', { ...shared, ...more })] });
const briefFacts = (more: object) => only({ briefs: [sampleBrief('mot', { ...shared, ...more })] });

const valuesOf = (facts: ReturnType<typeof factsOf>, key: string) => facts.find((fact) => fact.key === key)?.values;

describe('the panel of a document', () => {
	test('follows the order of the field table and leaves out what is not known', () => {
		expect(documentFacts({}).map(({ label }) => label)).toEqual([
			'Số, ký hiệu',
			'Loại văn bản',
			'Hệ thống',
			'Cơ quan ban hành',
			'Ngày ban hành',
			'Hiệu lực',
			'Phạm vi',
			'Chủ đề chính',
			'Chủ đề phụ',
		]);
	});

	test.each([
		['number', {}, [{ text: '1/KH-SYT' }]],
		['number', { numberMissing: 'Phần đầu bị mất' }, [{ text: 'Chưa rõ số', note: 'Phần đầu bị mất', unsure: true }]],
		['type', {}, [{ text: 'Kế hoạch', url: '/van-ban/ke-hoach/' }]],
		['system', { system: 'party' }, [{ text: 'Đảng' }]],
		['issuer', {}, [{ text: 'Sở Y tế tỉnh Lai Châu', url: '/co-quan/so-y-te-lai-chau/' }]],
		['place', { place: 'Lai Châu' }, [{ text: 'Lai Châu' }]],
		['level', { level: 'provincial' }, [{ text: 'Tỉnh' }]],
		['pages', { pages: 10 }, [{ text: '10' }]],
		['pages', { pages: { count: 10, inferred: 'đếm' } }, [{ text: '10', note: 'đếm', unsure: true }]],
		['abstract', { abstract: 'Về tiêm chủng' }, [{ text: 'Về tiêm chủng' }]],
		['effectiveOn', { effectiveOn: '2025-07-01' }, [{ text: '01/7/2025', unsure: false }]],
		['effect', {}, [{ text: 'Chưa xác minh', unsure: true }]],
		[
			'effect',
			{ effect: { status: 'expired', verifiedOn: '2025-10-02', evidence: 'Bị 2/KH-SYT thay thế' } },
			[{ text: 'Hết hiệu lực toàn bộ', unsure: false }],
		],
		['effect', { effectiveOn: '2026-07-01' }, [{ text: 'Chưa có hiệu lực', unsure: false }]],
		[
			'signers',
			{ signers: [{ name: 'Nguyễn Thế Phong', authority: 'KT', onBehalfOf: 'Giám đốc', position: 'Phó Giám đốc' }] },
			[{ text: 'Nguyễn Thế Phong', note: 'Ký thay (KT.) Giám đốc, Phó Giám đốc' }],
		],
		[
			'signers',
			{ signers: [{ name: 'Nguyễn Thế Phong', position: 'Giám đốc' }] },
			[{ text: 'Nguyễn Thế Phong', note: 'Giám đốc' }],
		],
		[
			'issuedOn',
			{ issuedOnMissing: { reason: 'Mất phần đầu', notBefore: '2025-11-11' } },
			[{ text: 'Chưa rõ ngày, không sớm hơn 11/11/2025', note: 'Mất phần đầu', unsure: true }],
		],
		['publishedAt', {}, undefined],
	])('%s of %j', (key, more, values) => {
		expect(valuesOf(documentFacts(more), key)).toEqual(values);
	});
});

describe('the panel of a news item', () => {
	test.each([
		['publishedAt', { publishedAt: '2025-03-17T08:34' }, [{ text: '17/3/2025 lúc 08:34', unsure: false }]],
		['publishedAt', { publishedAtMissing: 'không ghi' }, [{ text: 'Chưa rõ ngày', note: 'không ghi', unsure: true }]],
		[
			'publishedAt',
			{ publishedAt: { on: 2018, inferred: 'giữa nhiệm kỳ' } },
			[{ text: 'khoảng năm 2018', note: 'giữa nhiệm kỳ', unsure: true }],
		],
		['eventOn', { eventOn: { on: '2025-03-17', part: 'afternoon' } }, [{ text: 'chiều 17/3/2025', unsure: false }]],
		['eventOn', {}, undefined],
		[
			'provinces',
			{},
			[
				{ text: 'Bắc Giang (nay là Bắc Ninh)', url: '/tinh-thanh/bac-ninh/' },
				{ text: 'Trung ương', url: '/tinh-thanh/trung-uong/' },
			],
		],
		['topic', {}, [{ text: 'Y tế cơ sở', url: '/chu-de/y-te-co-so/' }]],
		['topics', {}, [{ text: 'Tiêm chủng, vắc xin', url: '/chu-de/tiem-chung/' }]],
		['topics', { topics: [] }, undefined],
		['number', {}, undefined],
	])('%s of %j', (key, more, values) => {
		expect(valuesOf(newsFacts(more), key)).toEqual(values);
	});
});

test('the panel of a brief tells where on the source page it was seen', () => {
	expect(valuesOf(briefFacts({ seenIn: ['Related news', 'Asset Publisher'] }), 'seenIn')).toEqual([
		{ text: 'Related news' },
		{ text: 'Asset Publisher' },
	]);
	expect(valuesOf(newsFacts({}), 'seenIn')).toBeUndefined();
});
