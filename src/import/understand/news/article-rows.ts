import { type Byline, bylineOf } from './authors.ts';
import type { Row } from './rows.ts';
import { endsSentence, isFileName, isHeadline, isProse } from './shape.ts';

/** The rows of an article sorted by what they are for. */
export interface ArticleRows {
	/** Date rows next to the headline, and those elsewhere. */
	readonly near: readonly Row[];
	readonly far: readonly Row[];
	readonly sources: readonly Row[];
	readonly bylines: readonly (Byline & { readonly row: Row })[];
	/** Links to other items inside the text: «>> Xem thêm: …». */
	readonly links: readonly Row[];
	readonly body: readonly Row[];
	/** Lines above the headline: menus, and the name of the site. */
	readonly above: readonly Row[];
}

const seeAlso =
	/^(?:(?:>{1,3}|»|→|\+|\*)\s?(?:xem thêm|đọc thêm|xem tiếp|tin liên quan)?|(?:mời bạn |mời quý vị )?(?:xem thêm|đọc thêm|xem tiếp|tin liên quan))\s?[:：]?\s?(?=\p{Lu}|["“])/iu;

/** Sorts an article's rows; `titleAt` is the index of its headline, or -1. Furniture and menus above the headline are left out. */
export function sortRows(rows: readonly Row[], titleAt: number): ArticleRows {
	const title = rows[titleAt];
	const firstProse = rows.findIndex((row, index) => index > titleAt && isProse(row));
	const lastProse = rows.findLastIndex((row, index) => index > titleAt && isProse(row));
	const near: Row[] = [];
	const far: Row[] = [];
	const sources: Row[] = [];
	const bylines: (Byline & { row: Row })[] = [];
	const links: Row[] = [];
	const body: Row[] = [];
	const above: Row[] = [];
	let closed = 0;
	for (const [index, row] of rows.entries()) {
		const { text, block } = row;
		const head = firstProse < 0 || index < firstProse;
		const tail = index > lastProse;
		if (!tail) closed = sources.length + bylines.length;
		if (index === titleAt) continue;
		if (row.stamp) {
			if (head) near.push(row);
			else if (tail) far.push(row);
			else body.push(row);
			continue;
		}
		if (index < titleAt && !(isProse(row) && titleAt > firstProse)) {
			if (!row.junk) above.push(row);
			continue;
		}
		if (text === '') {
			body.push(row);
			continue;
		}
		if (row.section || isFileName(text) || (row.junk && !(row.contact && !tail && !head))) continue;
		if (title && row.folded === title.folded && head) continue;
		if (row.source && (head || tail || index >= rows.length - 8)) {
			sources.push(row);
			continue;
		}
		const byline = (head && index <= titleAt + 4) || tail ? bylineOf(text) : undefined;
		if (byline && block.kind !== 'heading') {
			bylines.push({ ...byline, row });
			continue;
		}
		// Behind the source or the author only buttons and rubrics stand.
		if (tail && sources.length + bylines.length > closed && row.words <= 8 && !endsSentence(text)) continue;
		if (text.length < 300 && seeAlso.test(text) && isHeadline({ ...row, text: headlineIn(text) })) {
			links.push(row);
			continue;
		}
		body.push(row);
	}
	return { near, far, sources, bylines, links, body, above };
}

/** The headline of «>> Xem thêm: Cách phòng bệnh cúm». */
export function headlineIn(text: string): string {
	return text.replace(seeAlso, '').trim();
}
