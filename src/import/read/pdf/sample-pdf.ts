import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** What `officialPdf` draws: an administrative document in the layout of Nghị định 30/2020/NĐ-CP. */
export interface OfficialDocument {
	/** Left side of the head, one printed line each: the superior body, then the issuing agency. */
	readonly agencies: readonly string[];
	/** «Số: 12/KH-SYT». */
	readonly number: string;
	/** «Lai Châu, ngày 5 tháng 3 năm 2025». */
	readonly placeAndDate: string;
	/** «KẾ HOẠCH». */
	readonly type: string;
	readonly abstract: string;
	/** Paragraphs of the body in order; a table stands where its rows are. */
	readonly body: readonly (string | SampleTable)[];
	/** Lines below «Nơi nhận:». */
	readonly recipients: readonly string[];
	/** Lines above the signature: «KT. GIÁM ĐỐC», «PHÓ GIÁM ĐỐC». */
	readonly authority: readonly string[];
	readonly signer: string;
	/** Text at the foot of every page, such as a running title. */
	readonly footer?: string;
	/** Whether paragraphs are set flush on both sides. */
	readonly justified?: boolean;
	readonly userPassword?: string;
	readonly ownerPassword?: string;
	readonly info?: { readonly Title?: string; readonly Author?: string };
}

/** A table with the widths of its columns in points; `ruled` draws the lines between its cells. */
export interface SampleTable {
	readonly widths: readonly number[];
	readonly rows: readonly (readonly string[])[];
	readonly ruled: boolean;
	/** Numbers of rows whose cells are one cell across the table. */
	readonly merged?: readonly number[];
}

const require = createRequire(import.meta.url);
const fontFolder = '@expo-google-fonts/be-vietnam-pro';
const fonts = {
	regular: require.resolve(`${fontFolder}/400Regular/BeVietnamPro_400Regular.ttf`),
	bold: require.resolve(`${fontFolder}/700Bold/BeVietnamPro_700Bold.ttf`),
	italic: require.resolve(`${fontFolder}/400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf`),
};

const margins = { left: 85, right: 57, top: 60, bottom: 60 };
const pageWidth = 595.28;
const textWidth = pageWidth - margins.left - margins.right;

/** Options of every sample: A4 and the three fonts by the names «regular», «bold» and «italic». */
export type SampleOptions = PDFKit.PDFDocumentOptions;

/** A PDF drawn by `draw`, which may use the fonts «regular», «bold» and «italic». */
export async function drawPdf(
	draw: (pdf: PDFKit.PDFDocument) => void,
	options: SampleOptions = {},
): Promise<Uint8Array> {
	const pdf = new PDFDocument({ size: 'A4', margins, ...options });
	for (const [name, path] of Object.entries(fonts)) pdf.registerFont(name, path);
	const chunks: Uint8Array[] = [];
	pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
	const done = new Promise<void>((resolve) => pdf.on('end', () => resolve()));
	draw(pdf);
	pdf.end();
	await done;
	return new Uint8Array(Buffer.concat(chunks));
}

/** An administrative document as Word would print it: head, numbered pages, body, recipients and signature. */
export function officialPdf(document: OfficialDocument): Promise<Uint8Array> {
	const { userPassword, ownerPassword, info } = document;
	return drawPdf(
		(pdf) => {
			let page = 1;
			pdf.on('pageAdded', () => {
				page += 1;
				pdf
					.font('regular')
					.fontSize(13)
					.text(String(page), 0, 30, { width: pageWidth, align: 'center', lineBreak: false });
				drawFooter(pdf, document.footer);
				pdf.font('regular').fontSize(13);
				pdf.x = margins.left;
				pdf.y = margins.top;
			});
			drawFooter(pdf, document.footer);
			drawHead(pdf, document);
			for (const part of document.body) {
				if (typeof part !== 'string') drawTable(pdf, part);
				else drawParagraph(pdf, part, document.justified ? 'justify' : 'left');
			}
			drawSignature(pdf, document);
		},
		{
			...(userPassword ? { userPassword } : {}),
			...(ownerPassword ? { ownerPassword } : {}),
			...(info ? { info } : {}),
			pdfVersion: '1.7',
		},
	);
}

function drawFooter(pdf: PDFKit.PDFDocument, footer: string | undefined): void {
	if (footer === undefined) return;
	const bottom = pdf.page.margins.bottom;
	pdf.page.margins.bottom = 0;
	pdf.font('italic').fontSize(10).text(footer, margins.left, 800, { lineBreak: false });
	pdf.page.margins.bottom = bottom;
}

function drawHead(pdf: PDFKit.PDFDocument, document: OfficialDocument): void {
	const left = { x: 60, width: 200 };
	const right = { x: 265, width: 290 };
	const { agencies } = document;
	agencies.forEach((agency, index) => {
		pdf.font(index === agencies.length - 1 ? 'bold' : 'regular').fontSize(12);
		pdf.text(agency, left.x, 60 + index * 17, { width: left.width, align: 'center', lineBreak: false });
	});
	pdf.font('bold').fontSize(12);
	pdf.text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', right.x, 60, {
		width: right.width,
		align: 'center',
		lineBreak: false,
	});
	pdf.fontSize(13);
	pdf.text('Độc lập - Tự do - Hạnh phúc', right.x, 77, { width: right.width, align: 'center', lineBreak: false });
	pdf.moveTo(330, 95).lineTo(490, 95).stroke();
	const below = 60 + agencies.length * 17 + 12;
	pdf
		.moveTo(120, below - 6)
		.lineTo(200, below - 6)
		.stroke();
	pdf.font('regular').text(document.number, left.x, below, { width: left.width, align: 'center', lineBreak: false });
	pdf
		.font('italic')
		.text(document.placeAndDate, right.x, below, { width: right.width, align: 'center', lineBreak: false });
	pdf
		.font('bold')
		.fontSize(14)
		.text(document.type, margins.left, below + 40, { width: textWidth, align: 'center' });
	pdf.text(document.abstract, margins.left + 40, pdf.y, { width: textWidth - 80, align: 'center' });
	pdf.y += 14;
}

function drawParagraph(pdf: PDFKit.PDFDocument, text: string, align: 'justify' | 'left'): void {
	const isHeading = /^(?:[IVX]+\.|\d+\.|Điều \d+\.) .{1,70}$/u.test(text) && !/[.;]$/u.test(text);
	pdf.font(isHeading ? 'bold' : 'regular').fontSize(13);
	pdf.text(text, margins.left, pdf.y, { width: textWidth, align, indent: 28, paragraphGap: 6, lineGap: 2 });
}

function drawTable(pdf: PDFKit.PDFDocument, table: SampleTable): void {
	pdf.font('regular').fontSize(11);
	let y = pdf.y + 6;
	const total = table.widths.reduce((sum, width) => sum + width, 0);
	table.rows.forEach((row, index) => {
		const merged = table.merged?.includes(index) ?? false;
		const cells = merged
			? [{ text: row.find(Boolean) ?? '', x: margins.left, width: total }]
			: cellsOf(row, table.widths);
		const height =
			8 + Math.max(...cells.map(({ text, width }) => pdf.heightOfString(text || ' ', { width: width - 8 })));
		if (y + height > pdf.page.height - margins.bottom) {
			pdf.addPage();
			pdf.font('regular').fontSize(11);
			y = margins.top;
		}
		for (const { text, x, width } of cells) {
			if (table.ruled) pdf.lineWidth(0.5).rect(x, y, width, height).stroke();
			pdf.text(text, x + 4, y + 4, { width: width - 8 });
		}
		y += height;
	});
	pdf.x = margins.left;
	pdf.y = y + 8;
}

function cellsOf(row: readonly string[], widths: readonly number[]) {
	let x = margins.left;
	return row.map((text, column) => {
		const cell = { text, x, width: widths[column]! };
		x += cell.width;
		return cell;
	});
}

function drawSignature(pdf: PDFKit.PDFDocument, document: OfficialDocument): void {
	const height = Math.max(document.recipients.length * 14 + 20, 140);
	if (pdf.y + height > pdf.page.height - margins.bottom) pdf.addPage();
	const top = pdf.y + 12;
	pdf.font('italic').fontSize(12).text('Nơi nhận:', margins.left, top, { lineBreak: false });
	pdf.font('regular').fontSize(11);
	document.recipients.forEach((line, index) => {
		pdf.text(line, margins.left, top + 16 + index * 13.5, { lineBreak: false });
	});
	const right = { width: 220, align: 'center', lineBreak: false } as const;
	pdf.font('bold').fontSize(14);
	document.authority.forEach((line, index) => {
		pdf.text(line, 310, top + index * 18, right);
	});
	pdf.text(document.signer, 310, top + document.authority.length * 18 + 70, right);
}
