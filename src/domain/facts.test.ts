import { describe, expect, test } from 'vitest';
import { briefSchema } from '#schema/brief.ts';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';
import { buildArchive } from './archive.ts';
import { factsOf } from './facts.ts';

const shared = {
	title: 'Tin',
	provinces: ['bac-giang', 'trung-uong'],
	topic: 'y-te-co-so',
	topics: ['tiem-chung'],
	completeness: 'summary',
	source: { name: 'Báo' },
	capture: { method: 'web-text', sha256: '0'.repeat(64), capturedOnMissing: 'không ghi' },
	rights: 'CC BY 4.0',
};
const own = {
	type: 'ke-hoach',
	system: 'state',
	issuer: 'so-y-te-lai-chau',
	number: '1/KH-SYT',
	issuedOn: '2025-03-17',
};
const path = (collection: 'tin-tuc' | 'van-ban' | 'diem-tin') => ({ collection, folder: '2025', slug: 'mot' });

function documentFacts(more: object) {
	const data = documentSchema.parse({ ...shared, ...own, ...more });
	return factsOf(
		buildArchive({ news: [], briefs: [], documents: [{ path: path('van-ban'), data, body: '' }] }, '2026-01-01T00:00')
			.documents[0]!,
	);
}

function newsFacts(more: object) {
	const data = newsSchema.parse({ ...shared, publishedAt: '2025-03-17T08:34', ...more });
	return factsOf(
		buildArchive({ documents: [], briefs: [], news: [{ path: path('tin-tuc'), data, body: '' }] }, '2026-01-01T00:00')
			.news[0]!,
	);
}

function briefFacts(more: object) {
	const data = briefSchema.parse({
		...shared,
		publishedAt: '2025-03-17',
		summary: 'Câu',
		seenIn: ['Related news', 'Asset Publisher'],
		...more,
	});
	return factsOf(
		buildArchive({ documents: [], news: [], briefs: [{ path: path('diem-tin'), data, body: '' }] }, '2026-01-01T00:00')
			.briefs[0]!,
	);
}

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
			'Tỉnh, thành phố',
			'Chủ đề chính',
			'Chủ đề phụ',
		]);
	});

	test.each([
		['number', {}, [{ text: '1/KH-SYT' }]],
		[
			'number',
			{ number: undefined, numberMissing: 'Phần đầu bị mất' },
			[{ text: 'Không rõ', note: 'Phần đầu bị mất', unsure: true }],
		],
		['type', {}, [{ text: 'Kế hoạch', url: '/van-ban/ke-hoach/' }]],
		['system', { system: 'party' }, [{ text: 'Đảng' }]],
		['issuer', {}, [{ text: 'Sở Y tế tỉnh Lai Châu', url: '/co-quan/so-y-te-lai-chau/' }]],
		['place', { place: 'Lai Châu' }, [{ text: 'Lai Châu' }]],
		['level', { level: 'provincial' }, [{ text: 'Cấp tỉnh' }]],
		['pages', { pages: 10 }, [{ text: '10' }]],
		['effectiveOn', { effectiveOn: '2025-07-01' }, [{ text: '01/07/2025', unsure: false }]],
		['effect', {}, [{ text: 'Chưa xác minh', unsure: true }]],
		[
			'effect',
			{ effect: { status: 'expired', verifiedOn: '2026-01-02', evidence: 'Bị 2/KH-SYT thay thế' } },
			[{ text: 'Hết hiệu lực toàn bộ', note: 'xác minh ngày 02/01/2026; Bị 2/KH-SYT thay thế', unsure: false }],
		],
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
			{ issuedOn: undefined, issuedOnMissing: { reason: 'Mất phần đầu', notBefore: '2025-11-11' } },
			[{ text: 'Chưa rõ, không sớm hơn 11/11/2025', note: 'Mất phần đầu', unsure: true }],
		],
		['publishedAt', {}, undefined],
	])('%s of %j', (key, more, values) => {
		expect(valuesOf(documentFacts(more), key)).toEqual(values);
	});
});

describe('the panel of a news item', () => {
	test.each([
		['publishedAt', {}, [{ text: '17/03/2025 lúc 08:34', unsure: false }]],
		[
			'publishedAt',
			{ publishedAt: undefined, publishedAtMissing: 'không ghi' },
			[{ text: 'Chưa rõ', note: 'không ghi', unsure: true }],
		],
		[
			'publishedAt',
			{ publishedAt: { on: 2018, inferred: 'giữa nhiệm kỳ' } },
			[{ text: 'khoảng năm 2018', note: 'giữa nhiệm kỳ', unsure: true }],
		],
		['eventOn', { eventOn: { on: '2025-03-17', part: 'afternoon' } }, [{ text: 'chiều 17/03/2025', unsure: false }]],
		['eventOn', {}, undefined],
		['provinces', {}, [{ text: 'Bắc Giang (nay là Bắc Ninh)', url: '/tinh-thanh/bac-ninh/' }, { text: 'Trung ương' }]],
		['topic', {}, [{ text: 'Y tế cơ sở', url: '/chu-de/y-te-co-so/' }]],
		['topics', {}, [{ text: 'Tiêm chủng, vắc xin', url: '/chu-de/tiem-chung/' }]],
		['topics', { topics: [] }, undefined],
		['number', {}, undefined],
	])('%s of %j', (key, more, values) => {
		expect(valuesOf(newsFacts(more), key)).toEqual(values);
	});
});

test('the panel of a brief tells where on the source page it was seen', () => {
	expect(valuesOf(briefFacts({}), 'seenIn')).toEqual([{ text: 'Related news' }, { text: 'Asset Publisher' }]);
	expect(valuesOf(newsFacts({}), 'seenIn')).toBeUndefined();
});
