import { describe, expect, test } from 'vitest';
import { citationLead, citationText, decreeCitation, hasGaps } from './citation-text.ts';
import type { Entry } from './entry.ts';
import { sampleArchive, sampleDocument, sampleNews } from './sample-entries.ts';

const site = { name: 'Kho Y tế', url: 'https://kho-y-te.example' };
const cite = (entry: Entry) => citationText(citationLead(entry), entry.url, site);
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
	expect(cite(news[0]!)).toBe(citation);
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
	expect(cite(documents[0]!)).toBe(citation);
});

describe('at the first mention in an official document', () => {
	const cite = (fields: object) =>
		decreeCitation(sampleArchive({ documents: [sampleDocument('mot', fields)] }).documents[0]!);
	const decree = { type: 'nghi-dinh', issuer: 'chinh-phu', number: '30/2020/NĐ-CP', issuedOn: '2020-03-05' };
	const circular = { type: 'thong-tu', issuer: 'bo-y-te', number: '01/2025/TT-BYT', issuedOn: '2025-01-01' };

	test.each([
		['Về công tác văn thư', 'về công tác văn thư'],
		['về công tác văn thư.', 'về công tác văn thư'],
		['Công tác văn thư', 'về công tác văn thư'],
		['V/v tăng cường công tác văn thư', 'về việc tăng cường công tác văn thư'],
		['v/v: Tăng cường công tác văn thư', 'về việc tăng cường công tác văn thư'],
		['Về việc tăng cường công tác văn thư', 'về việc tăng cường công tác văn thư'],
		['Nghị định về công tác văn thư', 'về công tác văn thư'],
		['Nghị định 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư', 'về công tác văn thư'],
		['Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020: Công tác văn thư', 'về công tác văn thư'],
	])('a decree with the abstract «%s» goes on «%s»', (abstract, about) => {
		expect(cite({ ...decree, abstract })).toBe(
			`Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ ${about}`,
		);
	});

	test.each([
		['Quy định chi tiết Luật Bảo hiểm y tế', 'quy định chi tiết Luật Bảo hiểm y tế'],
		['Phê duyệt Đề án', 'phê duyệt Đề án'],
		['Giao Sở Y tế làm đầu mối', 'giao Sở Y tế làm đầu mối'],
		['Điều chỉnh quy hoạch', 'điều chỉnh quy hoạch'],
		['Ứng phó bão số 3', 'về ứng phó bão số 3'],
		['COVID-19 và các bệnh mới nổi', 'về COVID-19 và các bệnh mới nổi'],
		['UBND cấp xã quản lý trạm y tế', 'về UBND cấp xã quản lý trạm y tế'],
		['Bắc Ninh hợp nhất bệnh viện', 'về Bắc Ninh hợp nhất bệnh viện'],
		['Huế trở thành thành phố trực thuộc trung ương', 'về Huế trở thành thành phố trực thuộc trung ương'],
		['Sở Y tế Lai Châu nhận bàn giao', 'về Sở Y tế Lai Châu nhận bàn giao'],
		['Tết Nguyên đán an toàn', 'về Tết Nguyên đán an toàn'],
		['V/v COVID-19', 'về việc COVID-19'],
		['Vềnh', 'về vềnh'],
	])('a circular with the abstract «%s» goes on «%s»', (abstract, about) => {
		expect(cite({ ...circular, abstract })).toBe(
			`Thông tư số 01/2025/TT-BYT ngày 01 tháng 01 năm 2025 của Bộ Y tế ${about}`,
		);
	});

	test.each([
		['luat', 'Khám bệnh, chữa bệnh', 'Luật Khám bệnh, chữa bệnh'],
		['luat', 'Luật Khám bệnh, chữa bệnh', 'Luật Khám bệnh, chữa bệnh'],
		['luat', 'Luật số 15/2023/QH15 Khám bệnh, chữa bệnh', 'Luật Khám bệnh, chữa bệnh'],
		['phap-lenh', 'Dân số', 'Pháp lệnh Dân số'],
		['luat', 'Luật số 15/2023/QH15', 'Luật [chưa rõ tên]'],
	])('a law or ordinance (%s «%s») has only its type and name', (type, abstract, text) => {
		const law = { type, issuer: 'quoc-hoi', number: '15/2023/QH15', issuedOn: '2023-01-09' };
		expect(cite({ ...law, abstract })).toBe(text);
	});

	test.each([
		[
			'the type that only the archive has',
			{ type: 'khac', abstract: 'Về y tế' },
			'Văn bản số 1/KH-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu về y tế',
		],
		[
			'the title in place of an abstract',
			{ title: 'Kế hoạch Thực hiện Nghị quyết' },
			'Kế hoạch số 1/KH-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu thực hiện Nghị quyết',
		],
		[
			'the issuer named in short',
			{ abstract: 'Kế hoạch của Sở Y tế Lai Châu thực hiện Nghị quyết' },
			'Kế hoạch số 1/KH-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu thực hiện Nghị quyết',
		],
		[
			'a type that is a verb',
			{ type: 'huong-dan', number: '1/HD-SYT', abstract: 'Hướng dẫn quản lý chất thải' },
			'Hướng dẫn số 1/HD-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu hướng dẫn quản lý chất thải',
		],
		[
			'a type that is a verb, before «về»',
			{ type: 'huong-dan', number: '1/HD-SYT', abstract: 'Hướng dẫn về quản lý chất thải' },
			'Hướng dẫn số 1/HD-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu về quản lý chất thải',
		],
		[
			'another number at the beginning',
			{ abstract: 'Kế hoạch số 1/KH-SYTX' },
			'Kế hoạch số 1/KH-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu về số 1/KH-SYTX',
		],
	])('%s', (_, fields, text) => {
		expect(cite(fields)).toBe(text);
		expect(hasGaps(text)).toBe(false);
	});

	test.each([
		[
			{ numberMissing: 'mất', issuedOnMissing: 'mất', abstract: 'Về y tế' },
			'Kế hoạch số [chưa rõ] ngày [chưa rõ] của Sở Y tế tỉnh Lai Châu về y tế',
		],
		[
			{ issuedOn: '2025-02', abstract: 'Về y tế' },
			'Kế hoạch số 1/KH-SYT ngày [chưa rõ] tháng 02 năm 2025 của Sở Y tế tỉnh Lai Châu về y tế',
		],
		[
			{ issuedOn: { on: '2025', inferred: 'theo sổ' }, abstract: 'Về y tế' },
			'Kế hoạch số 1/KH-SYT ngày [chưa rõ] năm 2025 [suy luận] của Sở Y tế tỉnh Lai Châu về y tế',
		],
		[
			{ issuedOn: { on: '2025-03-05', inferred: 'theo sổ' }, abstract: 'Về y tế' },
			'Kế hoạch số 1/KH-SYT ngày 05 tháng 3 năm 2025 [suy luận] của Sở Y tế tỉnh Lai Châu về y tế',
		],
		[
			{ title: 'Kế hoạch số 1/KH-SYT ngày 17/3/2025 của Sở Y tế tỉnh Lai Châu' },
			'Kế hoạch số 1/KH-SYT ngày 17 tháng 3 năm 2025 của Sở Y tế tỉnh Lai Châu [chưa rõ trích yếu]',
		],
	])('what is not known stands in brackets: %j', (fields, text) => {
		expect(cite(fields)).toBe(text);
		expect(hasGaps(text)).toBe(true);
	});
});
