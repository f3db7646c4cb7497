// Long because each test holds a whole document; what they share is that its layout is not the usual one.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '#import/compose/compose.ts';
import { linesOfText } from '#import/compose/lines-of-text.ts';
import type { Block, DocumentDraft, ReadCapture } from '#import/model.ts';
import { sampleCapture, sampleForms } from './sample-documents.ts';
import { sampleKinds } from './sample-kinds.ts';
import { understandDocument } from './understand-document.ts';

const context = { fileName: 'van-ban.txt', today: '2026-11-22' };
const fieldValue = (field: object | undefined) => (field && 'value' in field ? field.value : undefined);
const textOf = ({ body }: DocumentDraft) => body.map((block) => ('text' in block ? block.text : '')).join('\n');

function understandText(text: string, method: ReadCapture['method'] = 'pdf-text'): DocumentDraft[] {
	return understandDocument(sampleCapture(compose(linesOfText(text)).blocks, method), context);
}

const head = `UBND TỈNH NGHỆ AN
SỞ Y TẾ
Số: 77/KH-SYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nghệ An, ngày 7 tháng 3 năm 2025
KẾ HOẠCH
Phòng bệnh mùa hè
`;
const signed = `Nơi nhận:
- Lưu: VT.
GIÁM ĐỐC
Lê Thị Thử
`;

describe('what is not written stays empty, with its reason', () => {
	test('a number filled in by hand and a blank day', () => {
		const [draft] = understandText(`UBND TỈNH LAI CHÂU CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ Y TẾ Độc lập – Tự do – Hạnh phúc
Số:      /KH-SYT Lai Châu, ngày      tháng 3 năm 2025
KẾ HOẠCH
Triển khai tháng hành động vì an toàn thực phẩm
Nâng cao nhận thức của người dân về an toàn thực phẩm.
${signed}`);
		expect(draft?.number).toEqual({ missing: 'Dòng «Số:» ở phần đầu để trống số, chỉ có ký hiệu «/KH-SYT»' });
		expect(fieldValue(draft?.issuedOn)).toMatchObject({
			on: '2025-03',
			inferred: expect.stringContaining('để trống ngày'),
		});
		expect(draft?.issuedOn).toMatchObject({ certainty: 'likely' });
	});

	test('the head is not in the text layer', () => {
		const [draft] =
			understandText(`Thực hiện Kế hoạch số 4890/KH-UBND ngày 12/01/2025 của UBND tỉnh Lai Châu, Sở Y tế xây dựng kế hoạch thực hiện như sau:
I. Mục đích
Nâng cao chất lượng khám bệnh cho người dân vùng cao.
Trên đây là Kế hoạch nâng cao chất lượng khám bệnh vùng cao năm 2025./.
Nơi nhận:
- LĐ Sở Y tế;
- Lưu VT.
KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC
Lò Văn Thử`);
		expect(fieldValue(draft?.title)).toBe('Kế hoạch nâng cao chất lượng khám bệnh vùng cao năm 2025');
		expect(draft?.title).toMatchObject({ certainty: 'likely', from: 'câu kết, dòng 4' });
		expect(fieldValue(draft?.issuer)).toBe('so-y-te-lai-chau');
		expect(draft?.number).toEqual({ missing: 'Phần đầu văn bản, nơi ghi số và ký hiệu, không có trong bản chụp' });
		expect(draft?.issuedOn).toMatchObject({
			missing: expect.stringContaining('4890/KH-UBND'),
			notBefore: '2025-01-12',
		});
		expect(draft?.completeness.value).toBe('excerpt');
	});

	test('an agency that the vocabulary lacks is named and asked for', () => {
		const [draft] = understandText(`UBND XÃ NÀ MẪU
TRẠM Y TẾ
Số: 05/KH-TYT
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Nà Mẫu, ngày 10 tháng 8 năm 2025
KẾ HOẠCH
Khám sức khỏe người cao tuổi
Trạm Y tế khám sức khỏe cho người cao tuổi trên địa bàn tỉnh Sơn La.
${signed}`);
		expect(draft?.issuer).toMatchObject({ missing: expect.stringContaining('content/tu-vung/co-quan.json') });
		expect(draft?.issuerName).toBe('Trạm Y tế xã Nà Mẫu');
		expect(fieldValue(draft?.provinces)).toEqual(['son-la']);
	});

	test('a date later than the import is not believed', () => {
		const [draft] = understandText(`${head.replace('2025', '2062')}Nội dung của kế hoạch.\n${signed}`);
		expect(draft?.issuedOn).toMatchObject({ missing: expect.stringContaining('2062') });
	});
});

test('a type whose marks a scan misread is one all the same, and the first ground stays', () => {
	const [draft] = understandText(
		`${head.replace('XÃ HỘI CHỦ', 'XÃ HỘl CHỦ').replace('phúc', 'phức').replace('KẾ HOẠCH', 'KÊ HOẠCH').replace('77/KH-SYT', '77/SYT')}Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;\nNội dung được giữ nguyên.\n${signed}`,
	);
	expect(draft).toMatchObject({ type: { value: 'ke-hoach' }, issuer: { value: 'so-y-te-nghe-an' } });
	expect(textOf(draft!)).toContain('Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;');
});

test('columns that ran together are parted where a scan misread the motto', () => {
	const text = `UBND TỈNH NGHỆ AN CỘNG HÒA XÃ HỘl CHỦ NGHĨA VIỆT NAM\nSỞ Y TẾ Độc lâp - Tự do - Hạnh phức\n${head.split('\n').slice(5).join('\n')}Nội dung được giữ nguyên.\n${signed}`;
	expect(understandText(text)[0]).toMatchObject({ issuer: { value: 'so-y-te-nghe-an' }, place: { value: 'Nghệ An' } });
});

test('stamps of secrecy and of urgency are warned of', () => {
	const [draft] = understandText(`MẬT\nHỎA TỐC\n${head}Nội dung của kế hoạch.\n${signed}`);
	expect(draft?.secrecy?.value).toBe('MẬT');
	expect(draft?.warnings.map(({ rule }) => rule)).toEqual(['secret-document', 'urgent-document']);
	expect(textOf(draft!)).toBe('Nội dung của kế hoạch.');
});

test('a law: title from capitals, no recipients, the day from its head', () => {
	const [draft] = understandText(`QUỐC HỘI
--------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Luật số: 91/2024/QH15
LUẬT
SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA LUẬT BẢO HIỂM Y TẾ
Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;
Điều 1. Sửa đổi một số điều
1. Mọi người tham gia bảo hiểm y tế được cấp thẻ.
Điều 2. Hiệu lực thi hành
Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.
Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XV, kỳ họp thứ 8 thông qua ngày 27 tháng 11 năm 2024.
CHỦ TỊCH QUỐC HỘI
(Đã ký)
Trần Văn Giả`);
	expect(fieldValue(draft?.title)).toBe('Luật Sửa đổi, bổ sung một số điều của Luật Bảo hiểm y tế');
	expect(fieldValue(draft?.number)).toBe('91/2024/QH15');
	expect(fieldValue(draft?.issuedOn)).toEqual({ on: '2024-11-27' });
	expect(draft?.effectiveOn?.value).toEqual({ on: '2025-07-01' });
	expect(fieldValue(draft?.issuer)).toBe('quoc-hoi');
	expect(draft?.signers).toEqual([{ name: 'Trần Văn Giả', position: 'Chủ tịch Quốc hội' }]);
});

test('a document of the Secretariat is known by whom it is signed for', () => {
	const [draft] = understandText(`BAN CHẤP HÀNH TRUNG ƯƠNG
*
Số 95-CT/TW
ĐẢNG CỘNG SẢN VIỆT NAM
Hà Nội, ngày 25 tháng 10 năm 2023
CHỈ THỊ
CỦA BAN BÍ THƯ
về tiếp tục củng cố y tế cơ sở
-----
Sau nhiều năm thực hiện, y tế cơ sở đã đạt nhiều kết quả.
Nơi nhận:
- Các tỉnh ủy,
T/M BAN BÍ THƯ
THƯỜNG TRỰC
Trương Thị Giả`);
	expect(fieldValue(draft?.issuer)).toBe('ban-bi-thu');
	expect(draft?.system.value).toBe('party');
	expect(fieldValue(draft?.title)).toBe('Chỉ thị về tiếp tục củng cố y tế cơ sở');
});

test('what is attached stays in the body below a heading, without the repeated head', () => {
	const [draft, ...more] = understandText(`${head}Ban hành kèm theo Kế hoạch này biểu phân công.
${signed}
UBND TỈNH NGHỆ AN
SỞ Y TẾ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

QUY CHẾ
Phối hợp phòng bệnh
(Ban hành kèm theo Kế hoạch số 77/KH-SYT ngày 07/3/2025 của Sở Y tế)
Quy chế này quy định việc phối hợp giữa các đơn vị.

PHỤ LỤC 1
Biểu phân công các đơn vị tham gia phòng bệnh.`);
	expect(more).toEqual([]);
	expect(draft?.body.filter(({ kind }) => kind === 'heading').map((block) => 'text' in block && block.text)).toEqual(
		expect.arrayContaining(['QUY CHẾ', 'PHỤ LỤC 1']),
	);
	expect(textOf(draft!)).not.toMatch(/CỘNG HÒA|UBND TỈNH/);
	expect(textOf(draft!)).toContain('(Ban hành kèm theo Kế hoạch số 77/KH-SYT ngày 07/3/2025 của Sở Y tế)');
});

test('two complete documents in one file are two drafts', () => {
	const other = head
		.replace('77/KH-SYT', '78/TB-SYT')
		.replace('KẾ HOẠCH\nPhòng bệnh mùa hè', 'THÔNG BÁO\nVề việc tuyển dụng');
	const drafts = understandText(`${head}Nội dung thứ nhất.\n${signed}${other}Nội dung thứ hai.\n${signed}`);
	expect(drafts.map(({ number }) => fieldValue(number))).toEqual(['77/KH-SYT', '78/TB-SYT']);
	expect(drafts.map(textOf)).toEqual(['Nội dung thứ nhất.', 'Nội dung thứ hai.']);
});

test('a blank form behind a document is no document', () => {
	const form =
		'Mẫu số 01\nTÊN CƠ QUAN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: .../BC-...\nBÁO CÁO\nKết quả thực hiện';
	expect(understandText(`${head}Nội dung.\n${signed}\n${form}`)).toHaveLength(1);
});

test('a chairman of a city who lets a director sign for him', () => {
	const [draft] = understandText(`ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ HỒ CHÍ MINH Độc lập - Tự do - Hạnh phúc
Số: 615/QĐ-UBND Thành phố Hồ Chí Minh, ngày 9 tháng 9 năm 2025
QUYẾT ĐỊNH
Về cấp giấy phép hoạt động
CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ
Điều 1. Cấp giấy phép hoạt động cho phòng khám.
Nơi nhận: TUQ. CHỦ TỊCH
- Như Điều 3; GIÁM ĐỐC SỞ Y TẾ
- Lưu: VT.
TRẦN VĂN GIẢ`);
	expect(draft?.place?.value).toBe('Thành phố Hồ Chí Minh');
	expect(fieldValue(draft?.provinces)).toEqual(['ho-chi-minh']);
	expect(draft?.signers).toEqual([
		{ name: 'TRẦN VĂN GIẢ', authority: 'TUQ', onBehalfOf: 'Chủ tịch', position: 'Giám đốc Sở Y tế' },
	]);
	expect(draft?.recipients).toEqual(['Như Điều 3', 'Lưu: VT']);
	expect(textOf(draft!)).toMatch(/^CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ/);
});

describe('a document on a web page', () => {
	const page = (text: string): Block[] => text.split('\n').map((line) => ({ kind: 'paragraph', text: line }));
	const document = `${head}Nội dung của kế hoạch được giữ nguyên.\n${signed}`.trim();

	test('headline, stamp and teasers around it leave the body', () => {
		const blocks = page(
			`Kế hoạch phòng bệnh mùa hè của Sở Y tế\n07/03/2025 08:12\n${document}\nBan biên tập cổng thông tin\nVăn bản liên quan\nCông văn về việc phòng dịch`,
		);
		const [draft] = understandDocument(sampleCapture(blocks, 'html'), context);
		expect(textOf(draft!)).toBe('Nội dung của kế hoạch được giữ nguyên.');
		expect(fieldValue(draft?.title)).toBe('Kế hoạch Phòng bệnh mùa hè');
	});

	test('buttons of a law portal below an attachment leave the body, a note in it does not', () => {
		const attached = 'QUY CHẾ\nHoạt động của tổ cấp cứu\nĐiều 1. Phạm vi\nGhi chú: áp dụng cho trạm y tế xã.';
		const blocks = page(`${document}\n${attached}\nLưu trữ\nGhi chú\nÝ kiến\nFacebook`);
		const [draft] = understandDocument(sampleCapture(blocks, 'html'), context);
		expect(textOf(draft!)).toMatch(/Ghi chú: áp dụng cho trạm y tế xã\.$/u);
	});

	test('the table of attributes fills what the text does not say', () => {
		const table: Block = {
			kind: 'table',
			headerRows: 0,
			rows: [
				['Số ký hiệu', '4123/KH-SYT'],
				['Ngày ban hành', '05/03/2025'],
				['Loại văn bản', 'Kế hoạch'],
				['Cơ quan ban hành', 'Sở Y tế'],
				['Trích yếu', 'Kế hoạch uống vitamin A cho trẻ em'],
			],
		};
		const capture = sampleCapture([table, ...page('Tải về')], 'html');
		const [draft] = understandDocument({ ...capture, stated: { url: 'https://soyte.laichau.gov.vn/vb/1' } }, context);
		expect(fieldValue(draft?.number)).toBe('4123/KH-SYT');
		expect(draft?.number).toMatchObject({ certainty: 'likely', from: 'bảng thuộc tính' });
		expect(fieldValue(draft?.issuedOn)).toEqual({ on: '2025-03-05' });
		expect(fieldValue(draft?.title)).toBe('Kế hoạch uống vitamin A cho trẻ em');
		expect(fieldValue(draft?.issuer)).toBe('so-y-te-lai-chau');
		expect(draft?.body).toEqual([]);
	});
});

describe('the words of the body', () => {
	const sentence = fc
		.array(
			fc.constantFrom('bác', 'sĩ', 'khám', 'bệnh', 'cho', 'người', 'dân', 'Sở', 'Y', 'tế', '98%', '2025', 'trẻ', 'em'),
			{ minLength: 4, maxLength: 30 },
		)
		.map((words) => `Các đơn vị ${words.join(' ')}.`);

	test('come out as they went in, whatever the layout', () => {
		const kinds = Object.values(sampleKinds).map(({ sample }) => sample);
		const layouts = ['cột cạnh nhau', 'bảng hai cột', 'cột trái rồi cột phải', 'cột phải rồi cột trái'];
		fc.assert(
			fc.property(
				fc.constantFrom(...kinds),
				fc.constantFrom(...layouts),
				fc.array(sentence, { minLength: 1, maxLength: 12 }),
				(sample, layout, body) => {
					const drafts = understandDocument(
						sampleCapture(sampleForms[layout]!({ ...sample, body, behind: [] })),
						context,
					);
					expect(drafts.map(textOf)).toEqual([body.join('\n')]);
				},
			),
			{ numRuns: 150 },
		);
	});

	test('no sequence of lines of heads and ends is too odd to be read', () => {
		const lines = [
			...new Set(
				Object.values(sampleKinds).flatMap(({ sample }) => [
					...sample.left,
					...sample.right,
					...sample.name,
					...sample.body,
					...sample.recipients,
					...sample.signatures.flat(),
				]),
			),
		];
		fc.assert(
			fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 40 }), (texts) => {
				const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
				expect(understandDocument(sampleCapture(blocks), context).length).toBeGreaterThan(0);
			}),
			{ numRuns: 300 },
		);
	});

	test.each(['-', 'Căn cứ ', 'KT. ', ' ', 'ngày 1 tháng 1 năm ', 'CỘNG HÒA ', 'Số: 1/', '(', 'A', ', '])(
		'a megabyte of «%s» is read in bounded time',
		(unit) => {
			const text = unit.repeat(1_000_000 / unit.length);
			const pieces = Array.from({ length: 20_000 }, (): Block => ({ kind: 'paragraph', text: unit.repeat(4) }));
			expect(understandDocument(sampleCapture([{ kind: 'paragraph', text }, ...pieces]), context)).toHaveLength(1);
		},
	);

	test.each([
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'KT. GIÁM ĐỐC',
		'Nguyễn Văn A',
		'Nơi nhận:',
		'(Kèm theo Quyết định số 1/QĐ-SYT)',
		'Số: 1/QĐ-SYT',
		'QUYẾT ĐỊNH',
	])('ten thousand lines «%s» are read in bounded time', (text) => {
		const blocks = Array.from({ length: 10_000 }, (): Block => ({ kind: 'paragraph', text }));
		expect(understandDocument(sampleCapture(blocks), context).length).toBeGreaterThan(0);
	});
});

test('a capital abstract that ends with a full stop', () => {
	const [draft] = understandText(`${head.replace('Phòng bệnh mùa hè', 'PHÒNG BỆNH MÙA HÈ TRÊN ĐỊA BÀN TỈNH.')}
Thực hiện chỉ đạo của Bộ Y tế, Sở Y tế xây dựng kế hoạch như sau:
1. Mục tiêu
${signed}`);
	expect(fieldValue(draft?.abstract)).toBe('Phòng bệnh mùa hè trên địa bàn tỉnh');
});

test('a resolution that has been passed and takes effect on another day', () => {
	const [draft] = understandText(`${head}
Điều 1. Phạm vi điều chỉnh
Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XIV thông qua ngày 09 tháng 12 năm 2024 và có hiệu lực từ ngày 01 tháng 5 năm 2025./.
${signed}`);
	expect(fieldValue(draft?.effectiveOn)).toEqual({ on: '2025-05-01' });
});

test('the marks of a digital signature above the office are no text', () => {
	const [draft] = understandText(`${head}
Các đơn vị thực hiện kế hoạch này từ ngày ký.
Người ký: Lê Thị Thử
Email: sytna@nghean.example
Thời gian ký: 07/03/2025 08:12:33 +07:00
GIÁM ĐỐC
(Đã ký) Lê Thị Mai Thử
`);
	expect(draft?.signers).toEqual([{ name: 'Lê Thị Mai Thử', position: 'Giám đốc' }]);
	expect(textOf(draft!)).not.toMatch(/Email|Thời gian ký|Người ký/u);
});
