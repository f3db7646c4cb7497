import { compose } from '../compose/compose.ts';
import { linesOfText } from '../compose/lines-of-text.ts';
import type { Block, Line, ReadCapture, Stated, Warning } from '../model.ts';
import { RefusedCapture } from '../model.ts';
import { decodeHtml, decodeText } from './encoding/decode.ts';
import type { DecodedText } from './encoding/decoded.ts';
import { kindOf } from './kind.ts';
import { zipReasons } from './zip-reasons.ts';

export interface ReadOptions {
	readonly fileName: string;
	/** Name of an encoding that beats the detection. */
	readonly encoding?: string | undefined;
	/** Address of a captured page, against which its links are read. */
	readonly url?: string | undefined;
}

/**
 * Reads a capture of any kind into blocks. The readers of HTML, Word and PDF are loaded only when needed, because their
 * libraries are large. Throws `RefusedCapture` for what cannot be read.
 */
export async function readCapture(bytes: Uint8Array, options: ReadOptions): Promise<ReadCapture> {
	const { kind, warnings } = kindOf(bytes, options.fileName);
	const capture = await readers[kind](bytes, options);
	return { ...capture, warnings: [...warnings, ...capture.warnings] };
}

const readers = { text, markdown, html, mhtml, docx, pdf, zip } as const;

async function text(bytes: Uint8Array, options: ReadOptions): Promise<ReadCapture> {
	const decoded = decodeText(bytes, options.encoding);
	const { looksLikeMarkdown } = await import('./markdown/looks-like-markdown.ts');
	return looksLikeMarkdown(decoded.text) ? fromMarkdown(decoded) : fromLines(linesOfText(decoded.text), {}, decoded);
}

async function markdown(bytes: Uint8Array, options: ReadOptions): Promise<ReadCapture> {
	return fromMarkdown(decodeText(bytes, options.encoding));
}

async function fromMarkdown(decoded: DecodedText): Promise<ReadCapture> {
	const { markdownLines } = await import('./markdown/markdown-lines.ts');
	const { parts, stated } = markdownLines(decoded.text);
	return fromLines(parts, stated, decoded);
}

function fromLines(parts: readonly (Line | Block)[], stated: Stated, decoded: DecodedText): ReadCapture {
	const { blocks, pages, wrapped, warnings } = compose(parts);
	return {
		method: wrapped ? 'pdf-text' : 'web-text',
		blocks,
		stated,
		...(pages && { pages }),
		encoding: decoded.encoding,
		warnings: [...decoded.warnings, ...warnings],
	};
}

async function html(bytes: Uint8Array, { encoding, url }: ReadOptions): Promise<ReadCapture> {
	return page(decodeHtml(bytes, encoding), {}, url);
}

async function mhtml(bytes: Uint8Array, { encoding, url }: ReadOptions): Promise<ReadCapture> {
	const { readMhtml } = await import('./mhtml.ts');
	const { html: text, stated, encoding: found, warnings } = await readMhtml(bytes, encoding);
	return page({ text, encoding: found, warnings }, stated, url);
}

async function page(decoded: DecodedText, outer: Stated, url: string | undefined): Promise<ReadCapture> {
	const { readHtml } = await import('./html/read-html.ts');
	const address = url ?? outer.url;
	const capture = readHtml(decoded.text, address ? { url: address } : {});
	return {
		...capture,
		stated: { ...outer, ...capture.stated },
		encoding: decoded.encoding,
		warnings: [...decoded.warnings, ...capture.warnings],
	};
}

async function docx(bytes: Uint8Array): Promise<ReadCapture> {
	const { readDocx } = await import('./docx/read-docx.ts');
	return readDocx(bytes);
}

async function pdf(bytes: Uint8Array): Promise<ReadCapture> {
	const { readPdf } = await import('./pdf/read-pdf.ts');
	const { parts, pages, stated, warnings } = await readPdf(bytes);
	const composed = compose(parts);
	const all: Warning[] = [...warnings, ...composed.warnings];
	return { method: 'pdf', blocks: composed.blocks, stated, pages: { count: pages }, warnings: all };
}

async function zip(): Promise<never> {
	throw new RefusedCapture('zip', zipReasons.nested);
}
