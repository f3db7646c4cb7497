import { expect, test } from 'vitest';
import { documentSchema } from '#schema/document.ts';
import { newsSchema } from '#schema/news.ts';
import { buildArchive } from './archive.ts';
import { citationText } from './citation-text.ts';

const site = { name: 'Kho Y tế', url: 'https://kho-y-te.example' };
const shared = {
	title: 'Nâng chất lượng khám chữa bệnh',
	provinces: ['lai-chau'],
	topic: 'y-te-co-so',
	completeness: 'summary',
	source: { name: 'Báo Sức khỏe và Đời sống' },
	capture: { method: 'web-text', sha256: '0'.repeat(64), capturedOnMissing: 'không ghi' },
	rights: 'CC BY 4.0',
};

test.each([
	[
		{ publishedAt: '2025-03-17T08:34', source: { name: 'Đài Nghệ An', author: 'Thái Dương' } },
		'Thái Dương (17/03/2025 lúc 08:34): «Nâng chất lượng khám chữa bệnh». Đài Nghệ An. Kho Y tế, https://kho-y-te.example/tin-tuc/2025/mot/',
	],
	[
		{ publishedAt: { on: 2018, inferred: 'nửa nhiệm kỳ' } },
		'Báo Sức khỏe và Đời sống (khoảng năm 2018): «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/tin-tuc/2025/mot/',
	],
	[
		{ publishedAtMissing: 'không ghi', source: undefined, sourceMissing: 'không ghi' },
		'Không rõ nguồn (không rõ ngày): «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/tin-tuc/2025/mot/',
	],
])('a news item %j', (more, citation) => {
	const data = newsSchema.parse({ ...shared, ...more });
	const raw = { path: { collection: 'tin-tuc' as const, folder: '2025', slug: 'mot' }, data, body: '' };
	const { news } = buildArchive({ news: [raw], documents: [], briefs: [] }, '2026-01-01T00:00');
	expect(citationText(news[0]!, site)).toBe(citation);
});

test.each([
	[
		{ number: '7095/KH-UBND', issuedOn: '2025-11-11' },
		'Sở Y tế tỉnh Lai Châu, số 7095/KH-UBND, ngày 11/11/2025: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/van-ban/ke-hoach/mot/',
	],
	[
		{ numberMissing: 'mất', issuedOnMissing: { reason: 'mất', notBefore: '2025-11-11' } },
		'Sở Y tế tỉnh Lai Châu, không rõ số, không rõ ngày: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/van-ban/ke-hoach/mot/',
	],
	[
		{ number: '1/KH-SYT', issuedOn: '2025' },
		'Sở Y tế tỉnh Lai Châu, số 1/KH-SYT, năm 2025: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/van-ban/ke-hoach/mot/',
	],
])('a document %j', (more, citation) => {
	const data = documentSchema.parse({
		...shared,
		type: 'ke-hoach',
		system: 'state',
		issuer: 'so-y-te-lai-chau',
		...more,
	});
	const raw = { path: { collection: 'van-ban' as const, folder: '2025', slug: 'mot' }, data, body: '' };
	const { documents } = buildArchive({ documents: [raw], news: [], briefs: [] }, '2026-01-01T00:00');
	expect(citationText(documents[0]!, site)).toBe(citation);
});
