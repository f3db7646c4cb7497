import type { ArchiveDate } from '#schema/dates.ts';
import type { captureMethods, signingAuthorities } from '#vocabulary/closed-lists.ts';

// Longer than other files: one contract, which every step of the import reads as a whole.

/**
 * What the steps of an import hand to each other: read → compose → understand → write. A reader turns bytes into blocks
 * (text files and PDFs by way of lines), understanding turns blocks into drafts, writing turns drafts into Markdown.
 */

/** One printed line of a text capture or a PDF page, without its line end; inner and leading spaces are kept. */
export interface Line {
	readonly text: string;
	/** From 1; 0 where the capture has no pages. */
	readonly page: number;
	/** Line of the captured text file, from 1. */
	readonly number?: number;
	/** Pieces that stand apart on one line, as in a two-column head or a table row: left edge, right edge and text, in points. */
	readonly cells?: readonly { readonly x: number; readonly end: number; readonly text: string }[];
	/** Left edge, right edge and baseline from the top of the page, in points; only PDFs know them. */
	readonly x?: number;
	readonly end?: number;
	readonly y?: number;
	readonly size?: number;
	readonly bold?: boolean;
	readonly italic?: boolean;
}

interface BlockBase {
	/** Line of the captured text file where the block starts, from 1. */
	readonly line?: number;
	/** Page on which the block starts, from 1. */
	readonly page?: number;
}

/** Text in a block is plain; where the source had emphasis or links, `markdown` holds the same words with that markup. */
interface TextBlock extends BlockBase {
	readonly text: string;
	readonly markdown?: string;
}

export interface Paragraph extends TextBlock {
	readonly kind: 'paragraph';
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly centred?: boolean;
	/** Texts side by side on this line, as in the head of an administrative document; `text` holds them joined by a space. */
	readonly columns?: readonly string[];
}

export interface Heading extends TextBlock {
	readonly kind: 'heading';
	/** 1 is the outermost level of the body; writing shifts it so that the page keeps one h1. */
	readonly level: number;
}

export interface Item extends TextBlock {
	readonly kind: 'item';
	/** 0 for «-», 1 for «+» below it. */
	readonly depth: number;
	/** The marker of the source without blanks: «-», «+», «•», «1.», «a)». Bullets are redrawn, others stay part of the text. */
	readonly marker: string;
}

export interface Table extends BlockBase {
	readonly kind: 'table';
	/** Rows of equal length, cells in plain text; the first `headerRows` (0 or 1) are the header. */
	readonly rows: readonly (readonly string[])[];
	readonly headerRows: 0 | 1;
	readonly caption?: string;
}

export interface Figure extends BlockBase {
	readonly kind: 'figure';
	/** Empty when the picture had none. Pictures themselves are not imported. */
	readonly caption: string;
	readonly alt?: string;
	readonly credit?: string;
}

/** Text whose layout could not be rebuilt, kept as it stood. Always comes with a warning. */
export interface Preformatted extends BlockBase {
	readonly kind: 'preformatted';
	readonly text: string;
}

/** A page of the source begins between two blocks. Within a paragraph `pageMark` stands in the text instead. */
interface PageBreak extends BlockBase {
	readonly kind: 'page';
	readonly number: number;
}

export type Block = Paragraph | Heading | Item | Table | Figure | Preformatted | PageBreak;

export interface Warning {
	/** Calm Vietnamese, one sentence without the file name: what was seen and what to do. */
	readonly message: string;
	/** Short id in English, such as `table-not-rebuilt`. */
	readonly rule: string;
	readonly line?: number;
	readonly page?: number;
}

/** What a capture says about itself outside its text: meta elements, MHTML headers, PDF and Word properties. */
export interface Stated {
	readonly title?: string;
	readonly url?: string;
	readonly siteName?: string;
	readonly author?: string;
	readonly description?: string;
	/** As written there; understanding reads it. */
	readonly published?: string;
	/** ISO day on which the page was saved. */
	readonly capturedOn?: string;
}

export interface ReadCapture {
	readonly method: keyof typeof captureMethods;
	readonly blocks: readonly Block[];
	readonly stated: Stated;
	/** Number of pages where the source has them; `inferred` tells how they were counted when the file does not say. */
	readonly pages?: { readonly count: number; readonly inferred?: string };
	readonly encoding?: { readonly name: string; readonly certainty: Certainty };
	readonly warnings: readonly Warning[];
}

/** A capture that cannot be read. The message is one calm Vietnamese line for the person at the terminal. */
export class RefusedCapture extends Error {
	readonly rule: string;
	constructor(rule: string, message: string) {
		super(message);
		this.rule = rule;
	}
}

export type Certainty = 'certain' | 'likely' | 'guess';

/** A value that was found, how sure that is, and where it stood, in Vietnamese: «dòng 2», «thẻ article:published_time». */
export interface Found<Value> {
	readonly value: Value;
	readonly certainty: Certainty;
	readonly from: string;
}

/** A value that stays empty, and why, in Vietnamese. */
export interface Absent {
	readonly missing: string;
	/** ISO day; the earliest that the value can be when the text tells. */
	readonly notBefore?: string;
}

export type Field<Value> = Found<Value> | Absent;

export interface Source {
	readonly name: string;
	readonly url?: string;
	readonly author?: string;
	readonly note?: string;
}

interface DraftBase {
	readonly title: Field<string>;
	/** Ids of `provinceNames`, as named at the time. */
	readonly provinces: Field<readonly string[]>;
	readonly level?: Found<'central' | 'provincial' | 'district' | 'commune' | 'unit'>;
	/** Topic ids, the most fitting first. Suggestions: a person decides. */
	readonly topics: readonly Found<string>[];
	readonly source: Field<Source>;
	/** First and last line of the captured text file that the entry was made from. */
	readonly lines?: readonly [number, number];
	readonly warnings: readonly Warning[];
}

export interface NewsDraft extends DraftBase {
	readonly collection: 'tin-tuc';
	readonly summary?: Found<string>;
	readonly publishedAt: Field<ArchiveDate>;
	readonly eventOn?: Found<ArchiveDate>;
	readonly figures: readonly Figure[];
	readonly body: readonly Block[];
}

export interface BriefDraft extends DraftBase {
	readonly collection: 'diem-tin';
	readonly summary: Field<string>;
	readonly publishedAt: Field<ArchiveDate>;
	readonly url?: string;
	/** Names of the blocks of the source page that showed it: «Tin liên quan». */
	readonly seenIn: readonly string[];
}

export interface Signer {
	readonly name: string;
	readonly authority?: keyof typeof signingAuthorities;
	readonly onBehalfOf?: string;
	readonly position: string;
}

export interface DocumentDraft extends DraftBase {
	readonly collection: 'van-ban';
	readonly number: Field<string>;
	readonly type: Field<string>;
	readonly system: Found<'state' | 'party' | 'union'>;
	/** Id in `agencies`; absent when the vocabulary lacks the agency, whose name then stands in `issuerName`. */
	readonly issuer: Field<string>;
	readonly issuerName?: string;
	/** «Lai Châu» of «Lai Châu, ngày …». */
	readonly place?: Found<string>;
	readonly issuedOn: Field<ArchiveDate>;
	readonly effectiveOn?: Found<ArchiveDate>;
	readonly abstract?: Found<string>;
	readonly signers: readonly Signer[];
	readonly recipients: readonly string[];
	readonly secrecy?: Found<string>;
	readonly relations: readonly {
		readonly kind: 'based-on' | 'implements' | 'cites';
		readonly to: string;
		readonly note?: string;
	}[];
	readonly pages?: { readonly count: number; readonly inferred?: string };
	readonly completeness: Found<'full' | 'excerpt'>;
	readonly figures: readonly Figure[];
	readonly body: readonly Block[];
}

export type Draft = NewsDraft | BriefDraft | DocumentDraft;

/** What the person who imports knows and the capture may not say. Beats whatever is found. */
export interface ImportContext {
	/** Name of the captured file, for titles of last resort and for `capture.excerptOf`. */
	readonly fileName: string;
	readonly collection?: 'tin-tuc' | 'van-ban';
	/** Ids of `provinceNames`. */
	readonly provinces?: readonly string[];
	readonly source?: string;
	readonly url?: string;
	/** ISO day. */
	readonly capturedOn?: string;
	/** ISO day in Vietnam on which the import runs: nothing can be later. */
	readonly today: string;
}

const pageMarkBase = 0xf0000;

/** A private character that stands in a paragraph's text where a page begins; writing turns it into an anchor. */
export function pageMark(page: number): string {
	return String.fromCodePoint(pageMarkBase + page);
}

/** The page that a mark stands for. */
export function markedPage(mark: string): number {
	return mark.codePointAt(0)! - pageMarkBase;
}

/** Matches every page mark; readers remove these characters from captures. */
export const pageMarks = /[\u{F0000}-\u{FFFFD}]/gu;

/** The text without page marks, for understanding. */
export function withoutPageMarks(text: string): string {
	return text.replace(pageMarks, '');
}
