// Long because each test holds the printed lines of a whole text, and all of them ask one function.
import { describe, expect, test } from 'vitest';
import { type Block, type Line, type Paragraph, pageMark } from '../model.ts';
import { compose } from './compose.ts';
import { linesOfText } from './lines-of-text.ts';

const composed = (text: string) => compose(linesOfText(text));
const textsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const paragraphs = (text: string) => textsOf(composed(text).blocks);

/** A text layer as one extractor sets it: a blank at the end of every line and an empty line between. */
const spread = (...lines: string[]) => lines.map((line) => `${line} `).join('\n\n');

const opening = [
	'Thực hiện Kế hoạch số 412/KH-UBND ngày 15/10/2025 của UBND tỉnh về phòng',
	'chống dịch bệnh mùa đông xuân, Sở Y tế xây dựng kế hoạch triển khai tại các',
	'đơn vị trong toàn ngành.',
];
const openingText = opening.join(' ');

describe('web pages: a line is a paragraph', () => {
	test('nothing is joined, whatever a line ends with', () => {
		const lines = [
			'Khai trương khoa mới tại Bệnh viện Đa khoa tỉnh',
			'17/03/2025 | 08:34 AM',
			'Sáng nay, Bệnh viện Đa khoa tỉnh khai trương khoa Phục hồi chức năng với 40 giường, hai phòng tập và một phòng điện trị liệu dành cho người bệnh sau đột quỵ.',
			'Quang cảnh buổi lễ',
			'Tin liên quan',
			'- Tập huấn cho y tế thôn bản',
			'- 100% trạm y tế có bác sĩ',
		];
		expect(paragraphs(lines.join('\n'))).toEqual(lines);
		expect(composed(lines.join('\n\n')).wrapped).toBe(false);
	});

	test('the line of a date that starts small is none', () => {
		const lines = [
			'Gần hai nghìn người cao tuổi được theo dõi sức khỏe tại nhà',
			'quantri gửi vào T3, 2018-01-09 14:22',
			'Trong năm qua, các trạm y tế xã đã khám cho gần hai nghìn người cao tuổi.',
		];
		expect(paragraphs(lines.join('\n'))).toEqual(lines);
	});

	test('a picture whose name holds brackets is a picture', () => {
		const { blocks } = composed('Lê Vi\n![[Ảnh] Con số của tháng](/file/a_1.png?width=4)\n');
		expect(blocks).toMatchObject([{ text: 'Lê Vi' }, { kind: 'figure', alt: '[Ảnh] Con số của tháng' }]);
	});

	test('a paragraph that the extractor cut in two is put together', () => {
		const cut =
			'Theo báo cáo của trạm y tế xã, từ đầu năm đến nay đơn vị đã khám cho\nhơn 1.200 lượt người bệnh.\nBà con phấn khởi.';
		expect(paragraphs(cut)).toEqual([
			'Theo báo cáo của trạm y tế xã, từ đầu năm đến nay đơn vị đã khám cho hơn 1.200 lượt người bệnh.',
			'Bà con phấn khởi.',
		]);
	});

	test('pictures and their frames leave an empty figure, drawn lines leave nothing', () => {
		const { blocks } = composed(
			'Đoàn đã thăm bệnh viện.\n![]() |\nNgười bệnh được khám. |\n-----\nĐoàn ra về.\n![Cổng trạm](https://a.vn/a.jpg)\nTrạm mới. |\nHết tin.\nCòn lại.\nThêm nữa.',
		);
		expect(blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
			'Đoàn đã thăm bệnh viện.',
			'figure',
			'Người bệnh được khám.',
			'Đoàn ra về.',
			'figure',
			'Trạm mới.',
			'Hết tin.',
			'Còn lại.',
			'Thêm nữa.',
		]);
		expect(blocks[4]).toMatchObject({ caption: '', alt: 'Cổng trạm', line: 6 });
	});
});

describe('text layers: lines broken by width', () => {
	test('periods, compounds, numbers and addresses are joined as they were', () => {
		const text = spread(
			...opening,
			'- Nâng cao chất lượng dân số trong chiến lược phát triển giai đoạn 2021-',
			'2030 của tỉnh, gắn với Chương trình hành động của tỉnh về phát triển kinh tế -',
			'xã hội và các chương trình mục tiêu; thực hiện Chương trình hành động số 02-',
			'Ctr/ĐU và hướng dẫn tại https://soyte.hoaphuong.gov.vn/huong-dan-trien-khai-',
			'nam-2025.html về công tác này trong toàn ngành.',
		);
		expect(paragraphs(text)).toEqual([
			openingText,
			'- Nâng cao chất lượng dân số trong chiến lược phát triển giai đoạn 2021-2030 của tỉnh, gắn với Chương trình hành động của tỉnh về phát triển kinh tế - xã hội và các chương trình mục tiêu; thực hiện Chương trình hành động số 02-Ctr/ĐU và hướng dẫn tại https://soyte.hoaphuong.gov.vn/huong-dan-trien-khai-nam-2025.html về công tác này trong toàn ngành.',
		]);
	});

	test('a wrapped sentence that looks like a number or an item goes on', () => {
		const lines = [
			'Phấn đấu hoàn thành các chỉ tiêu của chương trình y dược cổ truyền đến năm',
			'2030. Gắn phát triển dược liệu với bảo tồn rừng và chương trình phát triển kinh tế',
			'- xã hội của các xã vùng cao; thành viên tổ giúp việc được nêu tại khoản',
			'2 Điều 4 của Quy chế này và quy định tại',
			'Điều 5 của Luật có trách nhiệm báo cáo đồng chí Nguyễn Văn Thử',
			'- Phó Giám đốc Sở Y tế để chỉ đạo kịp thời.',
		];
		expect(paragraphs(spread(...opening, ...lines))).toEqual([openingText, lines.join(' ')]);
	});

	test('headings stand apart, also those of two lines, and do not swallow what follows', () => {
		const text = spread(
			...opening,
			'I. Mục tiêu',
			'1.1. Mục tiêu chung',
			'Xây dựng hệ thống y tế theo định hướng hiện đại, hiệu quả, bảo đảm mọi người',
			'dân được chăm sóc.',
			'2.1. Mở rộng mạng lưới cấp cứu từ tỉnh xuống cơ sở, sửa chữa các trạm y',
			'tế xã',
			'- Giao thêm quyền quản lý cho các khoa, phòng trong ngành để giữ được tính',
			'năng động của mỗi đơn vị',
			'- Sắp xếp tổ chức bộ máy.',
		);
		expect(paragraphs(text).slice(1)).toEqual([
			'I. Mục tiêu',
			'1.1. Mục tiêu chung',
			'Xây dựng hệ thống y tế theo định hướng hiện đại, hiệu quả, bảo đảm mọi người dân được chăm sóc.',
			'2.1. Mở rộng mạng lưới cấp cứu từ tỉnh xuống cơ sở, sửa chữa các trạm y tế xã',
			'- Giao thêm quyền quản lý cho các khoa, phòng trong ngành để giữ được tính năng động của mỗi đơn vị',
			'- Sắp xếp tổ chức bộ máy.',
		]);
	});

	test('a heading that fills its line by chance leaves the paragraph below alone', () => {
		const text = spread(
			...opening,
			'2.1. Nâng cao vai trò điều hành của thường trực, ban giám đốc đối với y tế cơ sở',
			'Các đơn vị tham mưu cho cấp ủy ban hành nghị quyết về phát triển y tế cơ sở tại',
			'địa phương.',
		);
		expect(paragraphs(text).slice(1)).toEqual([
			'2.1. Nâng cao vai trò điều hành của thường trực, ban giám đốc đối với y tế cơ sở',
			'Các đơn vị tham mưu cho cấp ủy ban hành nghị quyết về phát triển y tế cơ sở tại địa phương.',
		]);
	});

	test('a heading in capitals ends where small letters begin', () => {
		const heading = 'I. KẾT QUẢ THỰC HIỆN CÔNG TÁC PHÒNG, CHỐNG DỊCH BỆNH SÁU THÁNG ĐẦU NĂM 2025';
		expect(paragraphs(spread(...opening, heading, 'Đạt kết quả tốt.', '- Mục.'))).toEqual([
			openingText,
			heading,
			'Đạt kết quả tốt.',
			'- Mục.',
		]);
	});

	test('a bracket that is open holds the lines together', () => {
		const text = [
			...opening,
			'',
			'QUY CHẾ',
			'Hoạt động của Tổ phòng chống dịch',
			'(Ban hành kèm theo Quyết định số 45/QĐ-SYT của Giám đốc',
			'Sở Y tế)',
		];
		expect(paragraphs(text.join('\n')).at(-1)).toBe('(Ban hành kèm theo Quyết định số 45/QĐ-SYT của Giám đốc Sở Y tế)');
	});

	test('the number of a chapter, its name and the text below are three lines', () => {
		const lines = [
			'Chương II',
			'Trách nhiệm và quyền hạn của các đơn vị trong công tác phòng, chống dịch bệnh',
			'Điều 3. Trách nhiệm',
		];
		expect(paragraphs(spread(...opening, ...lines)).slice(1)).toEqual(lines);
	});

	test('whole lines beside wrapped ones stay whole', () => {
		const teasers = [
			'Tin liên quan',
			'Bộ Y tế tổ chức hội nghị trực tuyến toàn quốc về công tác tiêm chủng mở rộng năm 2025 tại ba điểm cầu Hà Nội, Đà Nẵng và Thành phố Hồ Chí Minh',
			'Khai trương khoa Phục hồi chức năng tại Bệnh viện Đa khoa tỉnh',
			'Tập huấn kỹ năng truyền thông cho y tế thôn bản',
		];
		expect(paragraphs([...opening, '', ...teasers].join('\n'))).toEqual([openingText, ...teasers]);
	});

	test('an address between two sentences is an annotation of the PDF', () => {
		const address =
			'https://thuvien.hoaphuong.vn/van-ban/quyet-dinh-659-qd-ttg-2020-chuong-trinh-cham-soc-suc-khoe-443047.aspx';
		const { blocks, warnings } = composed(
			spread(
				...opening,
				address,
				'Các đơn vị chủ động rà soát nhân lực, lập kế hoạch cử cán bộ đi đào tạo, bảo',
				'đảm đúng tiến độ.',
			),
		);
		expect(textsOf(blocks).join(' ')).not.toContain('https');
		expect(warnings).toEqual([
			expect.objectContaining({ rule: 'stray-link', line: 7, message: expect.stringContaining(address) }),
		]);
	});
});

describe('pages', () => {
	const page = (at: number) => [
		`Nội dung thứ ${at} nêu rõ trách nhiệm của các đơn vị trong công tác phòng, chống`,
		...Array.from(
			{ length: 12 },
			(_, line) => `dịch bệnh và nâng cao chất lượng khám bệnh ở tuyến ${line} theo quy định hiện hành`,
		),
		'của ngành và hướng dẫn của cơ quan cấp trên có thẩm quyền về công tác khám',
	];

	test('a page number within a sentence goes, and the page is marked before its first word', () => {
		const text = spread(...page(1), '2', ...page(2).map((line) => line.replace('Nội', 'nội')));
		const { blocks, pages } = composed(text.replace('khám \n\n2 \n\n', 'khám \n\n\n\n2 \n \n\n'));
		expect(textsOf(blocks)).toHaveLength(1);
		expect(textsOf(blocks)[0]).toContain(`về công tác khám ${pageMark(2)}nội dung thứ 2`);
		expect(pages).toEqual({ count: 2, inferred: expect.stringContaining('số trang') });
	});

	test('«2» and «3» between headings are page numbers where no other line is but a figure', () => {
		const text = (...more: string[]) => spread(...page(1), 'II. Nội dung', '2', ...page(2), '3', ...page(3), ...more);
		expect(textsOf(composed(text()).blocks)).not.toContain('2');
		expect(textsOf(composed(text()).blocks)).not.toContain('3');
		expect(textsOf(composed(text('Kết quả', '85', 'đơn vị')).blocks).join(' ')).toContain('85');
	});

	test('a count with gaps is not given, the page that is known is marked all the same', () => {
		const text = spread(...page(1), '7', ...page(2).map((line) => line.replace('Nội', 'nội')));
		const { blocks, pages } = composed(text);
		expect(textsOf(blocks)[0]).toContain(pageMark(7));
		expect(pages).toBeUndefined();
	});

	test('a line with one blank behind a line without an empty one begins a page', () => {
		const text = `${spread(...page(1))}\n ${spread(...page(2).map((line) => line.replace('Nội', 'nội')))}\n ${spread('- Mục mới.')}`;
		const { blocks, pages } = composed(text);
		expect(textsOf(blocks)[0]).toContain(` ${pageMark(2)}nội dung`);
		expect(blocks.slice(1)).toMatchObject([
			{ kind: 'page', number: 3 },
			{ text: '- Mục mới.', page: 3 },
		]);
		expect(pages?.inferred).toContain('2 chỗ ngắt trang');
	});

	test('form feeds tell the pages; heads and feet that return on most pages go', () => {
		const topics = ['Tiêm chủng', 'Khám bệnh', 'Dân số'];
		const text = topics
			.map((topic, at) => `CÔNG BÁO/Số ${at + 4}\n${topic} ${page(at).join('\n')}\ncủa ${topic}.\n- ${at + 1} -`)
			.join('\n\f');
		const { blocks, pages } = composed(text);
		expect(textsOf(blocks)).toHaveLength(3);
		expect(textsOf(blocks).join(' ')).not.toMatch(/CÔNG BÁO|- \d -/u);
		expect(blocks.filter(({ kind }) => kind === 'page')).toMatchObject([{ number: 2 }, { number: 3 }]);
		expect(pages).toEqual({ count: 3 });
	});
});

describe('heads and ends of documents', () => {
	const head = [
		'UBND TỈNH HOA PHƯỢNG',
		'SỞ Y TẾ',
		'Số: 45/QĐ-SYT',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'Độc lập - Tự do - Hạnh phúc',
		'Hoa Phượng, ngày 12 tháng 02 năm 2025',
	];

	test('the head, the type and its abstract, grounds, recipients and signature keep their lines', () => {
		const body = [
			...head,
			'QUYẾT ĐỊNH',
			'Về việc ban hành Quy chế hoạt động của Tổ phòng chống dịch bệnh',
			'truyền nhiễm ngành Y tế tỉnh Hoa Phượng',
			'GIÁM ĐỐC SỞ Y TẾ TỈNH HOA PHƯỢNG',
			'Căn cứ Luật Phòng, chống bệnh truyền nhiễm và các văn bản quy định chi tiết, kèm;',
			'Căn cứ Quyết định số 12/2024/QĐ-UBND ngày 05 tháng 4 năm 2024 của Ủy ban',
			'nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn của Sở Y tế;',
			'QUYẾT ĐỊNH:',
			'Điều 1. Ban hành kèm theo Quyết định này Quy chế hoạt động của Tổ phòng chống',
			'dịch bệnh truyền nhiễm.',
			'Nơi nhận:',
			'- Như Điều 1;',
			'- Trung tâm Kiểm soát bệnh tật và các bệnh viện công lập trên địa bàn tỉnh, các',
			'Trung tâm Y tế;',
			'- Lưu: Văn thư, phòng Nghiệp vụ Y, phòng Kế hoạch Tài chính, phòng Tổ chức cán bộ',
			'Lê Thị Hoa Mai',
			'KT. GIÁM ĐỐC',
			'PHÓ GIÁM ĐỐC',
			'Lò Văn Thử',
			'PHỤ LỤC',
			'Danh sách thành viên của Tổ phòng chống dịch bệnh truyền nhiễm ngành Y tế, gồm',
			'cả thành viên kiêm nhiệm.',
		];
		const joined = paragraphs(body.join('\n'));
		expect(joined).toEqual([
			...head,
			'QUYẾT ĐỊNH',
			`${body[7]} ${body[8]}`,
			body[9],
			body[10],
			`${body[11]} ${body[12]}`,
			'QUYẾT ĐỊNH:',
			`${body[14]} ${body[15]}`,
			...body.slice(16, 18),
			`${body[18]} ${body[19]}`,
			...body.slice(20, 26),
			`${body[26]} ${body[27]}`,
		]);
	});

	test('texts side by side become columns there, and plain text elsewhere', () => {
		const { blocks } = composed(
			[
				'   UBND TỈNH HOA PHƯỢNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
				'        PHÒNG NGHIỆP VỤ Y              (Bản dự thảo)',
				'          SỞ Y TẾ                   Độc lập - Tự do - Hạnh phúc',
				'',
				'                       BÁO CÁO',
				'Kết quả    công tác y tế',
				'Nơi nhận:                            KT. GIÁM ĐỐC',
			].join('\n'),
		);
		expect(blocks.map((block) => (block as Paragraph).columns)).toEqual([
			['UBND TỈNH HOA PHƯỢNG', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
			['PHÒNG NGHIỆP VỤ Y', '(Bản dự thảo)'],
			['SỞ Y TẾ', 'Độc lập - Tự do - Hạnh phúc'],
			undefined,
			undefined,
			['Nơi nhận:', 'KT. GIÁM ĐỐC'],
		]);
		expect(textsOf(blocks)[4]).toBe('Kết quả công tác y tế');
	});
});

describe('lines of a PDF', () => {
	let y = 0;
	const line = (text: string, more: Partial<Line> = {}): Line => {
		const x = more.x ?? 85;
		y += 18;
		return { text, page: 1, size: 13, bold: false, x, end: x + text.length * 5.5, y, ...more };
	};
	const full = (text: string, more: Partial<Line> = {}) => line(text, { end: 540, ...more });

	test('an indent starts a paragraph, a full line goes on even behind a full stop', () => {
		const { blocks, wrapped } = compose([
			full('Sở Y tế yêu cầu các đơn vị rà soát nhân lực và báo cáo trước ngày 20.', { x: 113 }),
			full('Báo cáo nêu rõ khó khăn, vướng mắc và đề xuất của từng đơn vị trong'),
			line('ngành y tế.'),
			full('Các trạm y tế lập danh sách trẻ chưa tiêm đủ mũi gửi về Trung tâm.', { x: 113 }),
			full('Trung tâm tổng hợp số liệu của các trạm, gửi Sở Y tế và Bệnh viện Đa', { x: 113 }),
			line('khoa tỉnh.'),
		]);
		expect(wrapped).toBe(true);
		expect(textsOf(blocks)).toEqual([
			'Sở Y tế yêu cầu các đơn vị rà soát nhân lực và báo cáo trước ngày 20. Báo cáo nêu rõ khó khăn, vướng mắc và đề xuất của từng đơn vị trong ngành y tế.',
			'Các trạm y tế lập danh sách trẻ chưa tiêm đủ mũi gửi về Trung tâm.',
			'Trung tâm tổng hợp số liệu của các trạm, gửi Sở Y tế và Bệnh viện Đa khoa tỉnh.',
		]);
	});

	test('a bold heading of two lines is one, and the text below is not part of it', () => {
		const { blocks } = compose([
			full('1. Nâng cao năng lực của Trung tâm Kiểm soát bệnh tật tỉnh và các Trạm', { bold: true, x: 113 }),
			line('Y tế', { bold: true }),
			full('Bổ sung máy xét nghiệm và đào tạo kỹ thuật viên trong giai đoạn tới của', { x: 113 }),
			line('ngành.'),
		]);
		expect(blocks).toMatchObject([
			{ bold: true, text: expect.stringMatching(/Trạm Y tế$/u) },
			{ text: expect.stringMatching(/^Bổ sung .* ngành\.$/u) },
		]);
		expect(blocks[1]).not.toHaveProperty('bold');
	});

	test('finished blocks end a paragraph and new pages are marked', () => {
		const table: Block = { kind: 'table', rows: [['a', 'b']], headerRows: 0, page: 1 };
		const { blocks, pages } = compose([
			full('Kết quả thực hiện các chỉ tiêu chủ yếu của ngành y tế trong năm qua như'),
			table,
			full('sau đây là nhận xét chung về kết quả thực hiện các chỉ tiêu chủ yếu của'),
			{ ...line('ngành.'), page: 2, y: 60 },
		]);
		expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
		expect(textsOf(blocks)[1]).toBe(
			`sau đây là nhận xét chung về kết quả thực hiện các chỉ tiêu chủ yếu của ${pageMark(2)}ngành.`,
		);
		expect(pages).toEqual({ count: 2 });
	});
});
