import {
	AlignmentType,
	BorderStyle,
	Document,
	Footer,
	FootnoteReferenceRun,
	Header,
	LevelFormat,
	Packer,
	PageNumber,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import { strToU8, zipSync } from 'fflate';

/** What an invented document of the administration holds; whatever is left out has a default. */
export interface SampleDocument {
	readonly agency?: readonly string[];
	readonly number?: string;
	readonly place?: string;
	readonly type?: string;
	readonly abstract?: readonly string[];
	/** Lines that begin with «Điều », «1. », «a) » or «- » are numbered by Word itself, as typists do it. */
	readonly body?: readonly string[];
	readonly table?: readonly (readonly string[])[];
	readonly recipients?: readonly string[];
	readonly signature?: readonly string[];
	readonly creator?: string;
	readonly title?: string;
}

const sampleBody = [
	'Căn cứ Kế hoạch số 7095/KH-UBND ngày 11 tháng 11 năm 2025 của Ủy ban nhân dân tỉnh Mẫu;',
	'Điều Phạm vi và đối tượng áp dụng',
	'1. Quyết định này áp dụng cho trạm y tế xã, phường trên địa bàn tỉnh.',
	'2. Các cơ sở khám bệnh tư nhân thực hiện theo quy định riêng.',
	'a) Cơ sở có giường lưu;',
	'b) Cơ sở không có giường lưu.',
	'Điều Tổ chức thực hiện',
	'- Phòng Nghiệp vụ theo dõi, đôn đốc, tổng hợp báo cáo.',
	'- Các đơn vị gửi báo cáo trước ngày 15 hằng tháng.',
	'Điều Quyết định này có hiệu lực kể từ ngày ký.',
] as const;

const noBorders = Object.fromEntries(
	['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'].map((side) => [
		side,
		{ style: BorderStyle.NONE, size: 0, color: 'auto' },
	]),
);

/** A Word file in the layout of Decree 30/2020/NĐ-CP, with automatic numbers, a footnote, a header and a page number. */
export async function officialDocx(document: SampleDocument = {}): Promise<Uint8Array> {
	const {
		agency = ['UBND TỈNH MẪU', 'SỞ Y TẾ'],
		number = 'Số: 123/QĐ-SYT',
		place = 'Mẫu, ngày 05 tháng 3 năm 2025',
		type = 'QUYẾT ĐỊNH',
		abstract = ['Về việc ban hành quy chế trực dịch', 'tại các trạm y tế'],
		body = sampleBody,
		table = [
			['TT', 'Nội dung', 'Số lượng'],
			['1', 'Máy phun hóa chất', '12'],
			['2', 'Bộ xét nghiệm nhanh', '1.500'],
		],
		recipients = ['Như trên', 'Ủy ban nhân dân tỉnh (để báo cáo)', 'Lưu: VT, NVY'],
		signature = ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Lò Thị Mẫu'],
		creator = 'Admin',
		title,
	} = document;
	const file = new Document({
		creator,
		...(title && { title }),
		footnotes: { 1: { children: [new Paragraph('Theo số liệu báo cáo quý I.')] } },
		numbering: {
			config: [
				{
					reference: 'legal',
					levels: [
						{ level: 0, format: LevelFormat.DECIMAL, text: 'Điều %1.', alignment: AlignmentType.LEFT },
						{ level: 1, format: LevelFormat.DECIMAL, text: '%2.', alignment: AlignmentType.LEFT },
						{ level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', alignment: AlignmentType.LEFT },
					],
				},
				{
					reference: 'dash',
					levels: [{ level: 0, format: LevelFormat.BULLET, text: '-', alignment: AlignmentType.LEFT }],
				},
			],
		},
		sections: [
			{
				headers: { default: new Header({ children: [new Paragraph('Đầu trang lặp lại')] }) },
				footers: {
					default: new Footer({
						children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
					}),
				},
				children: [
					sideBySide(
						[[...agency, number]],
						[['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', place]],
					),
					centred(type),
					...abstract.map(centred),
					...body.map(bodyParagraph),
					new Paragraph({
						children: [new TextRun('Số liệu kèm theo'), new FootnoteReferenceRun(1), new TextRun(' như sau:')],
					}),
					grid(table),
					sideBySide([['Nơi nhận:', ...recipients.map((line) => `- ${line};`)]], [[...signature]]),
				],
			},
		],
	});
	return new Uint8Array(await Packer.toBuffer(file));
}

function bodyParagraph(text: string): Paragraph {
	const numbered = /^(Điều |\d+\. |\p{Ll}\) |- )(.*)$/u.exec(text);
	if (!numbered) return new Paragraph(text);
	const [, start, rest] = numbered;
	if (start === '- ') return new Paragraph({ text: rest!, numbering: { reference: 'dash', level: 0 } });
	const level = start === 'Điều ' ? 0 : /^\d/.test(start!) ? 1 : 2;
	const run: ParagraphChild = new TextRun({ text: rest!, bold: level === 0 });
	return new Paragraph({ children: [run], numbering: { reference: 'legal', level } });
}

function centred(text: string): Paragraph {
	return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold: true })] });
}

function sideBySide(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): Table {
	const cell = (lines: readonly string[]) => new TableCell({ children: lines.map(centred) });
	return new Table({
		width: { size: 100, type: WidthType.PERCENTAGE },
		borders: noBorders,
		rows: left.map((lines, index) => new TableRow({ children: [cell(lines), cell(right[index]!)] })),
	});
}

function grid(rows: readonly (readonly string[])[]): Table {
	return new Table({
		rows: rows.map(
			(row, index) =>
				new TableRow({
					children: row.map(
						(text) =>
							new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: index === 0 })] })] }),
					),
				}),
		),
	});
}

/** A paragraph in raw XML, with properties such as its numbering. */
export function rawParagraph(text: string, properties = ''): string {
	return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A Word file from the raw XML of its body; further parts by name. */
export function rawDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const all: Record<string, string> = {
		'[Content_Types].xml':
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
		'_rels/.rels':
			'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
		'word/document.xml': `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
		...parts,
	};
	return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

export const namespaces =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
