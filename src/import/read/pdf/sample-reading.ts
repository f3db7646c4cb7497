import { type Line, RefusedCapture, type Table } from '#import/model.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

/** The lines among the parts of a PDF. */
export function linesOf({ parts }: ReadPdf): Line[] {
	return parts.filter((part): part is Line => !('kind' in part));
}

/** The texts of its lines. */
export function textsOf(read: ReadPdf): string[] {
	return linesOf(read).map(({ text }) => text);
}

/** The tables among its parts. */
export function tablesOf({ parts }: ReadPdf): Table[] {
	return parts.filter((part): part is Table => 'kind' in part && part.kind === 'table');
}

/** The texts side by side on its lines. */
export function cellsOf(read: ReadPdf): string[][] {
	return linesOf(read).flatMap(({ cells }) => (cells ? [cells.map(({ text }) => text)] : []));
}

/** Why a PDF is not read. Throws when it is. */
export async function refusalOf(bytes: Uint8Array): Promise<RefusedCapture> {
	const refused = await readPdf(bytes).catch((error: unknown) => error);
	if (refused instanceof RefusedCapture) return refused;
	throw new Error('The PDF was not refused.', { cause: refused });
}
