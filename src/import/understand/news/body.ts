import type { Block, Figure, Warning } from '#import/model.ts';
import { isCaption, saidBy } from './captions.ts';
import type { Row } from './rows.ts';
import { endsSentence } from './shape.ts';
import { isSubheading } from './subheadings.ts';

/** The running text of an article, its pictures' captions taken out and its subheadings marked. */
export interface NewsBody {
	readonly blocks: readonly Block[];
	readonly figures: readonly Figure[];
	/** Rows that stay in the text, in order. */
	readonly text: readonly Row[];
	readonly warnings: readonly Warning[];
}

/** Parts captions and subheadings from the sentences of an article; `title` is its headline, folded to plain words, and
 * `others` are captured lines that are none of them.
 */
export function bodyOf(rows: readonly Row[], title: string, others: ReadonlySet<number>): NewsBody {
	const said = saidBy(rows, title, others);
	const figures: Figure[] = [];
	const kept: Row[] = [];
	const warnings: Warning[] = [];
	/** The row above, or the one above the pictures and captions that stand there. */
	let above: Row | undefined;
	for (const [index, row] of rows.entries()) {
		if (row.block.kind === 'figure') {
			if (row.block.caption !== '' || row.block.alt) figures.push(row.block);
			continue;
		}
		if (title !== '' && row.folded === title && row.block.kind !== 'table') {
			warnings.push({
				rule: 'title-repeated',
				message: 'Tên bài lặp lại trong thân bài; dòng lặp đã chuyển thành chú thích ảnh, hãy xem lại.',
				...place(row),
			});
			figures.push(figureOf(row));
			continue;
		}
		if (!isCaption(row, above, rows[index + 1], said, rows[index - 1])) {
			above = row;
			kept.push(row);
			continue;
		}
		const picture = figures.at(-1);
		const described = picture && picture === rows[index - 1]?.block && picture.caption === '';
		if (described) figures[figures.length - 1] = { ...picture, caption: figureOf(row).caption };
		else figures.push(figureOf(row));
	}
	if (figures.some(({ caption }) => caption !== '')) figures.push(...kept.splice(captionsAtEnd(kept)).map(figureOf));
	const captions = new Set<string>();
	const shown = figures.filter(({ caption }) => caption === '' || (!captions.has(caption) && captions.add(caption)));
	const moved = figures.filter(({ line }) => line !== undefined).map(({ line }) => line);
	if (moved.length > 0) {
		warnings.push({
			rule: 'captions-moved',
			message: `${moved.length} dòng ngắn được coi là chú thích ảnh và đưa ra khỏi thân bài (dòng ${moved.join(', ')}); hãy xem có dòng nào là câu của bài không.`,
		});
	}
	const blocks = kept.map((row, index): Block => {
		const { block } = row;
		if (block.kind !== 'paragraph' || !isSubheading(row, kept[index - 1], kept[index + 1])) return block;
		const { text, line, page } = block;
		return {
			kind: 'heading',
			level: 1,
			text,
			...(line !== undefined && { line }),
			...(page !== undefined && { page }),
		};
	});
	return { blocks, figures: shown, text: kept, warnings };
}

/**
 * Where the captions begin that stand below the text without an end of a sentence, as captions do; no subheading stands
 * there. As many rows as there are when there are none.
 */
function captionsAtEnd(kept: readonly Row[]): number {
	const last = kept.findLastIndex(
		({ text, block }) => block.kind !== 'paragraph' || !/^\p{Lu}[^\n]{10,180}(?<![.!?…:;,"”»])$/u.test(text),
	);
	const before = kept[last];
	const ends = before?.block.kind === 'paragraph' && before.text.length >= 60 && endsSentence(before.text);
	return ends ? last + 1 : kept.length;
}

function figureOf(row: Row): Figure {
	const caption = row.text.replace(/\s*\|\s*$/u, '').trim();
	const { page } = row.block;
	return { kind: 'figure', caption, ...place(row), ...(page !== undefined && { page }) };
}

function place({ line }: Row): { line?: number } {
	return line === undefined ? {} : { line };
}
