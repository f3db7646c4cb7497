import { type Block, markedPage, pageMark, pageMarks } from '#import/model.ts';

/** Markup with its page marks turned into the anchors that links such as `#trang-7` lead to. */
export function placeAnchors(markdown: string): string {
	return markdown.replace(pageMarks, (mark) => `<a id="trang-${markedPage(mark)}"></a>`);
}

/**
 * The blocks with each page begun only once, where it is met first, for an id is unique in a page. Page blocks become marks
 * in front of the next text; marks in tables and preformatted text, where no anchor can stand, come before them.
 */
export function beginPagesOnce(blocks: readonly Block[]): Block[] {
	const seen = new Set<number>();
	const first = (page: number) => {
		if (seen.has(page)) return '';
		seen.add(page);
		return pageMark(page);
	};
	const once = (text: string) => text.replace(pageMarks, (mark) => first(markedPage(mark)));
	return blocks.flatMap((block): Block[] => {
		if (block.kind === 'page')
			return seen.has(block.number) ? [] : [{ ...block, number: markedPage(first(block.number)) }];
		if (block.kind === 'table') {
			const marks = marksOf([block.caption ?? '', ...block.rows.flat()].join(''), once);
			const { caption, ...rest } = block;
			const rows = block.rows.map((row) => row.map((cell) => cell.replace(pageMarks, '')));
			return [...marks, { ...rest, rows, ...(caption && { caption: caption.replace(pageMarks, '') }) }];
		}
		if (block.kind === 'figure') return [];
		const text = block.text;
		if (block.kind === 'preformatted') return [...marksOf(text, once), { ...block, text: text.replace(pageMarks, '') }];
		const kept = once(text);
		if (block.markdown === undefined || kept === text) return [{ ...block, text: kept }];
		// Marks that go from the text go from its markup; each of them is there once.
		const marks = new Set(kept.match(pageMarks) ?? []);
		return [
			{ ...block, text: kept, markdown: block.markdown.replace(pageMarks, (mark) => (marks.has(mark) ? mark : '')) },
		];
	});
}

function marksOf(text: string, once: (text: string) => string): Block[] {
	const marks = once((text.match(pageMarks) ?? []).join(''));
	return [...marks].map((mark) => ({ kind: 'page', number: markedPage(mark) }));
}
