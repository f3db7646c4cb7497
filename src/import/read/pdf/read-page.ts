import { getResolvedPDFJS } from 'unpdf';
import { RefusedCapture } from '#import/model.ts';
import { type Font, fontOf } from './font.ts';
import { withoutNotes } from './footnotes.ts';
import { gridsOf } from './grid.ts';
import { linesOfWords } from './lines.ts';
import { type Matrix, transform } from './matrix.ts';
import type { PdfDocument } from './open-document.ts';
import { type Operators, type PageContent, pageContent } from './page-content.ts';
import type { PlacedTable } from './placed.ts';
import { type PrintedLine, textOf } from './printed-line.ts';
import { ruledTable } from './ruled-table.ts';
import { isStampText, withoutStamps } from './signature-stamp.ts';
import { drawsBlanks } from './spacing.ts';
import type { Word } from './word.ts';

const mostItems = 200_000;

/** A page with its lines, its ruled tables and the texts of digital signatures that were taken out. */
export interface ReadPage {
	/** From 1. */
	readonly page: number;
	readonly width: number;
	readonly height: number;
	readonly blanks: boolean;
	readonly lines: readonly PrintedLine[];
	readonly tables: readonly PlacedTable[];
	readonly stamps: readonly string[];
	/** Share of the page that its pictures cover, from 0 to 1. */
	readonly pictures: number;
	/** Footnotes, which stand below a short rule at the foot of the page. */
	readonly notes: readonly PrintedLine[];
}

/** Reads one page and frees what pdf.js holds of it. Throws `RefusedCapture` when the page has too many items. */
export async function readPage(document: PdfDocument, number: number): Promise<ReadPage> {
	const { OPS } = await getResolvedPDFJS();
	const page = await document.getPage(number);
	try {
		const viewport = page.getViewport({ scale: 1 });
		const { fnArray, argsArray } = await page.getOperatorList();
		if (fnArray.length > mostItems * 5) throw tooManyItems(number);
		const fonts = new Map<string, Font>();
		const fontNamed = (name: string): Font => {
			const known = fonts.get(name);
			if (known) return known;
			const font = fontOf(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
			fonts.set(name, font);
			return font;
		};
		const operators: Operators = { fnArray, argsArray, codes: OPS };
		const size = { width: viewport.width, height: viewport.height };
		const base = viewport.transform as unknown as Matrix;
		const { content, width, height } = uprightContent(operators, base, size, fontNamed);
		if (content.words.length > mostItems) throw tooManyItems(number);
		const widgets = content.fields.length > 0 ? await widgetIds(page) : undefined;
		const fields = content.fields.filter((field) => widgets?.has(field.id) && field.words.length > 0);
		return arranged(
			content,
			fields.map(({ words }) => words),
			{ page: number, width, height },
		);
	} finally {
		page.cleanup();
	}
}

/** The content of a page turned so that most of its text is upright: wide tables are often printed sideways. */
function uprightContent(
	operators: Operators,
	base: Matrix,
	{ width, height }: { width: number; height: number },
	fontNamed: (name: string) => Font,
): { content: PageContent; width: number; height: number } {
	const area = width * height;
	const content = pageContent(operators, base, area, fontNamed);
	const turn = content.letters.indexOf(Math.max(...content.letters));
	if (turn === 0) return { content, width, height };
	const turned: Matrix =
		turn === 1 ? [0, -1, 1, 0, 0, width] : turn === 3 ? [0, 1, -1, 0, height, 0] : [-1, 0, 0, -1, width, height];
	const upright = pageContent(operators, transform(turned, base), area, fontNamed);
	return turn === 2 ? { content: upright, width, height } : { content: upright, width: height, height: width };
}

async function widgetIds(page: Awaited<ReturnType<PdfDocument['getPage']>>): Promise<Set<string>> {
	const annotations = (await page.getAnnotations()) as readonly { id?: unknown; subtype?: unknown }[];
	return new Set(annotations.filter(({ subtype }) => subtype === 'Widget').map(({ id }) => String(id)));
}

function arranged(
	content: PageContent,
	fields: readonly (readonly Word[])[],
	{ page, width, height }: { page: number; width: number; height: number },
): ReadPage {
	const blanks = drawsBlanks(content.words);
	const stamps: string[] = [];
	let words = content.words.filter((word) => word.x > -2 && word.end < width + 4 && word.y > -2 && word.y < height + 4);
	for (const field of fields) {
		const texts = linesOfWords(field, page, blanks).map(textOf);
		if (texts.some(isStampText)) stamps.push(...texts);
		else words.push(...field);
	}
	const tables: PlacedTable[] = [];
	for (const grid of gridsOf(content.rules)) {
		const found = ruledTable(grid, words, page, blanks);
		if (!found) continue;
		words = found.rest;
		tables.push(found.table);
	}
	const withStamps = linesOfWords(words, page, blanks);
	const cleaned = withoutStamps(withStamps);
	stamps.push(...cleaned.stamps);
	const { lines, notes } = withoutNotes(cleaned.lines, content.rules, { width, height });
	return { page, width, height, blanks, lines, notes, tables, stamps, pictures: content.pictures };
}

function tooManyItems(page: number): RefusedCapture {
	return new RefusedCapture(
		'page-too-full',
		`Trang ${page} của tệp PDF có quá nhiều chi tiết nên không đọc được trong giới hạn an toàn; hãy xuất lại tệp hoặc nhập riêng các trang khác.`,
	);
}
