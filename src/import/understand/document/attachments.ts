import type { Block, Heading } from '#import/model.ts';
import { typeAtStart } from './type-names.ts';

/** The line with which something attached to a document begins. */
export const attachmentStart =
	/^(?:PHỤ LỤC|Phụ lục|DANH MỤC|DANH SÁCH|BIỂU MẪU|MẪU SỐ|Mẫu số|BIỂU SỐ|Biểu số|Phụ biểu|PHỤ BIỂU)(?![\p{Ll}])/u;

/** «(Kèm theo Quyết định số …)», «(Ban hành kèm theo Thông tư số …)». */
export const attachedTo = /^\(?\s*(?:ban hành )?kèm theo (?:\p{L}+ ){1,4}(?:số|này|ngày)/iu;

/**
 * Blocks behind the signature with the titles of attachments as headings: «PHỤ LỤC I», and the name of what is attached above
 * its «(Kèm theo Quyết định số …)». The words stay as they are.
 */
export function withAttachmentHeadings(blocks: readonly Block[]): Block[] {
	return blocks.map((block, index) => {
		if (block.kind !== 'paragraph' || block.text.length > 200) return block;
		const follows = blocks.slice(index + 1, index + 4);
		const isAnnex = attachmentStart.test(block.text) && !/[.;:]$/u.test(block.text);
		const isAttached =
			typeAtStart(block.text) !== undefined &&
			follows.some((next) => next.kind === 'paragraph' && attachedTo.test(next.text));
		return isAnnex || isAttached ? heading(block) : block;
	});
}

function heading(block: Extract<Block, { kind: 'paragraph' }>): Heading {
	const { text, markdown, line, page } = block;
	return {
		kind: 'heading',
		level: 1,
		text,
		...(markdown !== undefined && { markdown: markdown.replace(/^\*\*|\*\*$/g, '') }),
		...(line !== undefined && { line }),
		...(page !== undefined && { page }),
	};
}
