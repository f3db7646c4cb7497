import { rubrics } from '../junk-lists.ts';
import { type Byline, bylineOf, isOffice } from './authors.ts';
import { inlineLinks } from './inline-links.ts';
import type { Row } from './rows.ts';
import { endsSentence, isFileName, isHeadline, isProse } from './shape.ts';

/** The rows of an article sorted by what they are for. */
export interface ArticleRows {
	/** Date rows below the headline, those above it, and those at the end. */
	readonly near: readonly Row[];
	readonly overhead: readonly Row[];
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
	/^(?:(?:>{1,3}|»|→)\s?(?:xem thêm|đọc thêm|xem tiếp|tin liên quan)?|[+*]\s?(?:xem thêm|đọc thêm|xem tiếp|tin liên quan)|(?:mời bạn |mời quý vị )?(?:xem thêm|đọc thêm|xem tiếp|tin liên quan))\s?[:：]?\s?(?=[\p{Lu}\p{N}]|["“])/iu;

/** Sorts an article's rows; `titleAt` is the index of its headline, or -1. Furniture and menus above the headline are left out. */
export function sortRows(rows: readonly Row[], titleAt: number): ArticleRows {
	const title = rows[titleAt];
	const firstProse = rows.findIndex((row, index) => index > titleAt && isProse(row));
	const lastProse = rows.findLastIndex((row, index) => index > titleAt && isProse(row));
	const near: Row[] = [];
	const overhead: Row[] = [];
	const far: Row[] = [];
	const sources: Row[] = [];
	const bylines: (Byline & { row: Row })[] = [];
	const links: Row[] = [];
	const body: Row[] = [];
	const above: Row[] = [];
	let closed = 0;
	const linked = inlineLinks(rows.slice(titleAt + 1));
	for (const [index, row] of rows.entries()) {
		const { text, block } = row;
		const head = firstProse < 0 || index < firstProse;
		const tail = index > lastProse;
		if (!tail) closed = sources.length + bylines.length;
		if (index === titleAt) continue;
		if (row.stamp) {
			if (head) (index < titleAt ? overhead : near).push(row);
			else if (tail) far.push(row);
			else body.push(row);
			if (row.signedBy && (head || tail)) bylines.push({ author: row.signedBy, row });
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
		if ((head || tail) && /^[\d.,]{1,9}$/u.test(text)) continue;
		if (head && block.kind !== 'heading' && rubrics.has(row.folded.replace(/^in /u, ''))) {
			if (isFrameOf(body.at(-1), row)) body.pop();
			continue;
		}
		if (row.source && (head || tail || index >= rows.length - 8)) {
			sources.push(row);
			continue;
		}
		if (tail && lastProse >= 0 && /^(?:chủ đề|sự kiện|thẻ)\s?: [^.;:]{2,160}$/iu.test(text)) continue;
		if (tail && lastProse >= 0 && isOffice(text) && opensImprint(rows, index)) continue;
		const signs = (head && index <= titleAt + 4) || (tail && !opensList(rows, index));
		const byline = signs
			? (bylineOf(text) ??
				(tail && (isOffice(text) || /^[a-z][a-z0-9]{2,14}$/u.test(text)) ? { author: text } : undefined))
			: undefined;
		if (byline && (block.kind !== 'heading' || tail)) {
			bylines.push({ ...byline, row });
			continue;
		}
		if (tail && behindButtons(rows, index, lastProse)) {
			links.push(row);
			continue;
		}
		// Behind the source or the author only buttons and rubrics stand.
		if (tail && sources.length + bylines.length > closed && row.words <= 8 && !endsSentence(text)) continue;
		if (linked.has(row)) {
			links.push(row);
			continue;
		}
		if (text.length < 300 && seeAlso.test(text) && isHeadline({ ...row, text: headlineIn(text) })) {
			links.push(row);
			continue;
		}
		body.push(row);
	}
	return { near, overhead, far, sources, bylines, links, body, above };
}

/** A stray «|» beside a rubric frames no picture. */
function isFrameOf(picture: Row | undefined, row: Row): boolean {
	return (
		picture?.block.kind === 'figure' &&
		picture.block.caption === '' &&
		picture.line === row.line &&
		row.line !== undefined
	);
}

/** A headline behind the buttons below the text is another item. */
function behindButtons(rows: readonly Row[], index: number, lastProse: number): boolean {
	const row = rows[index]!;
	if (lastProse < 0 || row.words < 7 || row.block.kind !== 'paragraph' || !isHeadline(row)) return false;
	return rows.slice(Math.max(lastProse, index - 6), index).some(({ text, junk }) => junk && text !== '');
}

/** The name of an office above its address is the foot of the page. */
function opensImprint(rows: readonly Row[], index: number): boolean {
	return rows.slice(index + 1, index + 3).some(({ contact }) => contact);
}

/** Below «như sau:» and above a list a short line names a group. */
function opensList(rows: readonly Row[], index: number): boolean {
	const before = rows.slice(Math.max(0, index - 3), index).findLast(({ text, junk }) => text !== '' && !junk);
	const after = rows.slice(index + 1, index + 4).find(({ text, junk }) => text !== '' && !junk);
	return (
		(before?.text.endsWith(':') ?? false) || after?.block.kind === 'item' || /^\d{1,2}[.)]\s/u.test(after?.text ?? '')
	);
}

/** The headline of «>> Xem thêm: Cách phòng bệnh cúm». */
export function headlineIn(text: string): string {
	return text.replace(seeAlso, '').trim();
}
