import type { Block } from '#import/model.ts';
import { isJunk, sectionName } from '#import/understand/junk.ts';
import { attachedTo, attachmentStart, withAttachmentHeadings } from './attachments.ts';
import type { Piece } from './pieces.ts';
import { typeAtStart } from './type-names.ts';

interface BodyParts {
	readonly blocks: readonly Block[];
	readonly pieces: readonly Piece[];
	/** Index of the first piece of the body and of the first behind it; attachments may follow. */
	readonly start: number;
	readonly end: number;
	/** First piece behind the closing part, and the first of the next document. */
	readonly after: number;
	readonly stop: number;
	/** Pieces that have become fields. */
	readonly used: ReadonlySet<number>;
	/** Whether furniture of a web page may stand around the document. */
	readonly isWebPage: boolean;
	/** Whether the closing part was found, below which a web page goes on with what is its own. */
	readonly hasEnd: boolean;
}

/**
 * The blocks of the document that stay its body: without head, recipients and signature, with what is attached. What of a
 * block has not become a field stays, as a paragraph of its own.
 */
export function bodyOf(parts: BodyParts): Block[] {
	const { blocks, pieces, start, end, after, stop } = parts;
	const main = slice(parts, start, end, blockAt(pieces, start, blocks.length), blockAt(pieces, end, blocks.length));
	const rest =
		after >= pieces.length
			? []
			: slice(parts, end, stop, blockAt(pieces, end, blocks.length), blockAt(pieces, stop, blocks.length));
	if (!parts.isWebPage) return [...main, ...withAttachmentHeadings(rest)];
	const attached = withAttachmentHeadings(withoutFurniture(attachments(rest)));
	return [...(parts.hasEnd ? main : withoutFurniture(main)), ...attached];
}

function blockAt(pieces: readonly Piece[], index: number, count: number): number {
	return pieces[index]?.block ?? count;
}

/** Blocks whose pieces lie within the range; a block that the range cuts gives what is left of it. */
function slice({ blocks, pieces, used }: BodyParts, from: number, to: number, first: number, last: number): Block[] {
	const kept = new Map<number, number[]>();
	const dropped = new Set<number>();
	for (let index = from; index < to; index++) {
		const { block } = pieces[index]!;
		if (used.has(index)) {
			dropped.add(block);
			continue;
		}
		const own = kept.get(block);
		if (own) own.push(index);
		else kept.set(block, [index]);
	}
	const all: Block[] = [];
	for (let index = first; index <= Math.min(last, blocks.length - 1); index++) {
		const block = blocks[index]!;
		const own = kept.get(index);
		const isCut =
			dropped.has(index) ||
			(index === first && pieces[from - 1]?.block === index) ||
			(index === last && pieces[to - 1]?.block === index);
		if (own && !isCut) all.push(block);
		else if (own) {
			for (const at of own) all.push(paragraph(pieces[at]!, block));
		} else if (!isCut && index < last && !hasPieces(pieces, index) && !isBlank(block)) all.push(block);
	}
	return all;
}

function isBlank(block: Block): boolean {
	return 'text' in block && block.text.trim() === '';
}

function hasPieces(pieces: readonly Piece[], block: number): boolean {
	let low = 0;
	let high = pieces.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (pieces[middle]!.block < block) low = middle + 1;
		else high = middle;
	}
	return pieces[low]?.block === block;
}

function paragraph({ text }: Piece, { line, page }: Block): Block {
	return { kind: 'paragraph', text, ...(line !== undefined && { line }), ...(page !== undefined && { page }) };
}

/** What of the text below the signature on a web page is attached to the document: from a title of an attachment on, or a table. */
function attachments(blocks: readonly Block[]): readonly Block[] {
	const title = blocks.findIndex(
		(block) =>
			block.kind !== 'item' &&
			'text' in block &&
			block.text.length < 300 &&
			(attachmentStart.test(block.text) || attachedTo.test(block.text) || typeAtStart(block.text) !== undefined),
	);
	if (title !== -1) return blocks.slice(title);
	const holdsText = blocks.some(
		(block) => block.kind === 'table' || (block.kind === 'paragraph' && block.text.length > 300),
	);
	return holdsText ? blocks : [];
}

const otherDocuments =
	/^(?:(?:các )?văn bản (?:liên quan|khác|mới|cùng|đã ban hành|có liên quan)|(?:tài liệu|tệp(?: tin)?|file) (?:được )?(?:đính kèm|kèm theo)|tải (?:về|văn bản|file|tệp)|download)(?!\p{L})/iu;

/** A web page goes on below the document with teasers and forms; from there nothing belongs to it. */
function withoutFurniture(blocks: readonly Block[]): Block[] {
	const isShort = (block: Block) => 'text' in block && block.text.length < 400;
	const end = blocks.findIndex(
		(block) =>
			'text' in block &&
			(block.kind === 'paragraph' || block.kind === 'heading') &&
			isShort(block) &&
			(sectionName(block.text) !== undefined || (block.text.length < 60 && otherDocuments.test(block.text))),
	);
	return withoutButtons(end === -1 ? blocks : blocks.slice(0, end)).filter(
		(block) => !('text' in block && isShort(block) && isJunk(block.text)),
	);
}

/** What law portals offer below a document, one word a line. */
const button =
	/^(?:lưu trữ|ghi chú|ý kiến|lược đồ|mục lục|báo lỗi|theo dõi(?: văn bản| hiệu lực)?|chia sẻ|in văn bản|thuộc tính(?: văn bản)?)$/iu;

function withoutButtons(blocks: readonly Block[]): readonly Block[] {
	const last = blocks.findLastIndex(
		(block) => !('text' in block && (button.test(block.text.trim()) || isJunk(block.text))),
	);
	return blocks.slice(0, last + 1);
}
