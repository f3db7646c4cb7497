import { type Line, type Preformatted, RefusedCapture, type Stated, type Table, type Warning } from '#import/model.ts';
import { misread } from '../encoding/misread.ts';
import { isGarbled } from './legibility.ts';
import { damaged, openDocument, type PdfDocument } from './open-document.ts';
import { partsOf } from './parts.ts';
import { textOf } from './printed-line.ts';
import { type ReadPage, readPage } from './read-page.ts';
import { signingTime } from './signature-stamp.ts';
import { statedOf } from './stated.ts';

export interface ReadPdf {
	/** Lines, tables and texts that keep their layout, in reading order. */
	readonly parts: readonly (Line | Table | Preformatted)[];
	/** Number of pages of the file. */
	readonly pages: number;
	readonly stated: Stated;
	readonly warnings: readonly Warning[];
}

/**
 * Reads the text layer of a PDF: lines in reading order and tables, without page numbers, running heads and the marks of
 * digital signatures. Throws `RefusedCapture` for a file that is damaged, needs a password, is scanned without a text
 * layer, has more than 2,000 pages or fonts that do not tell their letters. `bytes` stay as they are.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
	const document = await openDocument(bytes);
	try {
		const stated = await statedBy(document);
		const pages: ReadPage[] = [];
		for (let number = 1; number <= document.numPages; number++) pages.push(await pageOf(document, number));
		const texts = pages.map(textOfPage);
		const warnings = legibilityWarnings(pages, texts);
		const truly = misread(texts.join('\n'));
		const { parts, warnings: layoutWarnings } = partsOf(pages, truly?.read);
		return {
			parts,
			pages: document.numPages,
			stated,
			warnings: [...endWarnings(bytes), ...warnings, ...signatureWarnings(pages), ...layoutWarnings],
		};
	} finally {
		await document.loadingTask.destroy();
	}
}

/** A file without its end mark was perhaps not loaded whole, though what is there can be read. */
function endWarnings(bytes: Uint8Array): Warning[] {
	const tail = Buffer.from(bytes.subarray(-2048)).toString('latin1');
	if (tail.includes('%%EOF')) return [];
	return [
		{
			rule: 'truncated',
			message:
				'Tệp PDF không có dấu kết thúc nên có thể tải về chưa trọn; hãy đối chiếu số trang và phần cuối với bản gốc.',
		},
	];
}

async function statedBy(document: PdfDocument): Promise<Stated> {
	try {
		const { info } = await document.getMetadata();
		return statedOf(info as Readonly<Record<string, unknown>>);
	} catch {
		return {};
	}
}

async function pageOf(document: PdfDocument, number: number): Promise<ReadPage> {
	try {
		return await readPage(document, number);
	} catch (error) {
		if (error instanceof RefusedCapture) throw error;
		throw damaged();
	}
}

function textOfPage({ lines, notes, tables }: ReadPage): string {
	return [...[...lines, ...notes].map(textOf), ...tables.flatMap(({ table }) => table.rows.flat())].join('\n');
}

/** Refuses what has no legible text; warns of scanned pages among others. */
function legibilityWarnings(pages: readonly ReadPage[], texts: readonly string[]): Warning[] {
	const lengths = texts.map((text) => text.replace(/\s/gu, '').length);
	const hasPicture = (index: number): boolean => pages[index]!.pictures > 0.3;
	const total = lengths.reduce((sum, length) => sum + length, 0);
	// A scan often carries a few letters: a stamp of its scanner, a number, a digital signature.
	const scanned = pages.flatMap((page, index) => (lengths[index]! < 40 && hasPicture(index) ? [page.page] : []));
	if (total === 0 || (scanned.length === pages.length && total < 40 * pages.length))
		throw withoutText(scanned.length > 0);
	if (scanned.length > 0 && total < 200) throw withoutText(true);
	if (isGarbled(texts)) {
		throw new RefusedCapture(
			'garbled-text',
			'Lớp chữ của tệp PDF không đọc được vì phông chữ không cho biết mỗi ký hiệu là chữ nào; hãy nhận dạng chữ (OCR) lại hoặc xin tệp Word gốc rồi nhập lại.',
		);
	}
	if (scanned.length === 0) return [];
	return [
		{
			rule: 'scanned-pages',
			page: scanned[0]!,
			message: `${pageList(scanned)} là ảnh quét chưa có lớp chữ nên không được nhập; hãy nhận dạng chữ (OCR) các trang đó rồi nhập lại hoặc gõ bổ sung.`,
		},
	];
}

function withoutText(isScanned: boolean): RefusedCapture {
	return isScanned
		? new RefusedCapture('scanned', 'Tệp PDF là tệp quét chưa có lớp chữ, hãy nhận dạng chữ (OCR) rồi nhập lại.')
		: new RefusedCapture(
				'no-text',
				'Tệp PDF không có chữ nào đọc được; nếu đây là tệp quét chưa có lớp chữ, hãy nhận dạng chữ (OCR) rồi nhập lại.',
			);
}

/** «Các trang 2, 3 và 7»; runs are shortened: «4–9». */
function pageList(numbers: readonly number[]): string {
	const runs: [number, number][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run && run[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	const names = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
	const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${names.at(-1)}` : names[0]!;
	return numbers.length > 1 ? `Các trang ${list}` : `Trang ${list}`;
}

function signatureWarnings(pages: readonly ReadPage[]): Warning[] {
	for (const { page, stamps } of pages) {
		const time = stamps.map(signingTime).find(Boolean) ?? signingTime(stamps.join(' '));
		if (!time) continue;
		return [
			{
				rule: 'signing-time',
				page,
				message: `Dấu chữ ký số ghi thời gian ký ${time}; dấu này không được nhập vào thân bài, hãy dùng thời gian đó để đối chiếu ngày ban hành.`,
			},
		];
	}
	return [];
}
