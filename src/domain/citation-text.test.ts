import { expect, test } from 'vitest';
import { citationText } from './citation-text.ts';
import { sampleArchive, sampleDocument, sampleNews } from './sample-entries.ts';

const site = { name: 'Kho Y tế', url: 'https://kho-y-te.example' };
const shared = { title: 'Nâng chất lượng khám chữa bệnh', source: { name: 'Báo Sức khỏe và Đời sống' } };

test.each([
	[
		{ publishedAt: '2025-03-17T08:34', source: { name: 'Đài Nghệ An', author: 'Thái Dương' } },
		'Thái Dương, 17/3/2025 lúc 08:34: «Nâng chất lượng khám chữa bệnh». Đài Nghệ An. Kho Y tế, https://kho-y-te.example/tin-tuc/2025/mot/',
	],
	[
		{ publishedAt: { on: 2018, inferred: 'nửa nhiệm kỳ' } },
		'Báo Sức khỏe và Đời sống, khoảng năm 2018: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/tin-tuc/2025/mot/',
	],
	[
		{ publishedAtMissing: 'không ghi', sourceMissing: 'không ghi' },
		'Chưa rõ nguồn, chưa rõ ngày: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/tin-tuc/2025/mot/',
	],
])('a news item %j', (more, citation) => {
	const { news } = sampleArchive({ news: [sampleNews('mot', { ...shared, ...more })] });
	expect(citationText(news[0]!, site)).toBe(citation);
});

test.each([
	[
		{ number: '7095/KH-UBND', issuedOn: '2025-11-11' },
		'Sở Y tế tỉnh Lai Châu, số 7095/KH-UBND, ngày 11/11/2025: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/van-ban/ke-hoach/mot/',
	],
	[
		{ numberMissing: 'mất', issuedOnMissing: { reason: 'mất', notBefore: '2025-11-11' } },
		'Sở Y tế tỉnh Lai Châu, chưa rõ số, chưa rõ ngày: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/van-ban/ke-hoach/mot/',
	],
	[
		{ number: '1/KH-SYT', issuedOn: '2025' },
		'Sở Y tế tỉnh Lai Châu, số 1/KH-SYT, năm 2025: «Nâng chất lượng khám chữa bệnh». Kho Y tế, https://kho-y-te.example/van-ban/ke-hoach/mot/',
	],
])('a document %j', (more, citation) => {
	const { documents } = sampleArchive({ documents: [sampleDocument('mot', { ...shared, ...more })] });
	expect(citationText(documents[0]!, site)).toBe(citation);
});
