import { bylineOf } from './authors.ts';
import { digestStart } from './digest.ts';
import type { Row } from './rows.ts';
import { endsSentence, isCut, isHeadline, isProse } from './shape.ts';

/** A stretch of a capture: an article, or a list of other items with the name of its block. */
export type Segment =
	| { readonly kind: 'article'; readonly rows: readonly Row[] }
	| { readonly kind: 'teasers'; readonly name: string; readonly rows: readonly Row[] };

/** Name of a list that the page printed without a heading of its own. */
const unnamedList = 'Tin dẫn cuối bài';
const wholePage = 'Danh sách tin của trang';

/** What a comment form calls its buttons; the name of a list elsewhere. */
const moreComments = /^(?:xem them|doc them|xem tiep|moi nhat|quan tam nhieu|quan tam nhat|duoc quan tam)$/u;
const comments = /^(?:binh luan|y kien|comments|gui binh luan|viet binh luan|de lai|leave a)/u;

/**
 * Cuts a capture into articles and lists of teasers. A list ends where the next block begins, where a headline with a
 * date and at least two paragraphs follows, or where the article that it interrupts goes on.
 */
export function segmentsOf(rows: readonly Row[]): Segment[] {
	const segments: { kind: 'article' | 'teasers' | 'junk'; name: string; rows: Row[] }[] = [];
	let current = { kind: 'article' as 'article' | 'teasers' | 'junk', name: '', rows: [] as Row[] };
	segments.push(current);
	let article = current;
	let hasProse = false;
	const start = (kind: typeof current.kind, name = '') => {
		current = { kind, name, rows: [] };
		segments.push(current);
		if (kind !== 'article') return;
		article = current;
		hasProse = false;
	};
	for (const [index, row] of rows.entries()) {
		if (row.section && current.kind === 'junk' && comments.test(current.name) && moreComments.test(row.folded))
			continue;
		if (row.section) {
			if (row.section === 'junk' && !hasProse) continue;
			start(row.section, row.section === 'teasers' ? row.text.replace(/[\s:]+$/u, '') : row.folded);
		} else if (isHead(rows, index) && (current.kind !== 'article' || hasProse)) {
			start('article');
			current.rows.push(row);
		} else if (current.kind !== 'article' && goesOn(rows, index, current, article)) {
			if (hasProse) {
				current = article;
				current.rows.push(row);
			} else {
				// What stands between the last headline and the text comes along, so that nothing is lost.
				const title = lacksText(article.rows) ? -1 : current.rows.findLastIndex(isHeadline);
				article.rows.push(...(title < 0 ? [] : current.rows.splice(title)), row);
				current = article;
				hasProse = true;
			}
		} else {
			current.rows.push(row);
			if (current.kind === 'article' && !hasProse) hasProse = isProse(row);
		}
	}
	return segments.flatMap((segment): Segment[] => {
		if (segment.kind === 'junk' || segment.rows.length === 0) return [];
		return segment.kind === 'article'
			? splitArticle(segment.rows)
			: [{ kind: 'teasers', name: segment.name, rows: segment.rows }];
	});
}

/** A headline with its date, then an article: at least two paragraphs, or a long one. In a list only one teaser follows. */
function isHead(rows: readonly Row[], index: number): boolean {
	const title = rows[index]!;
	if (!isHeadline(title) || title.block.kind === 'item') return false;
	const stamp = [1, 2].find((step) => rows[index + step]?.stamp);
	if (!stamp || (stamp === 2 && !shortBetween(rows[index + 1]!))) return false;
	let prose = 0;
	for (const [step, row] of rows.slice(index + stamp + 1, index + stamp + 12).entries()) {
		if (row.section || row.stamp) break;
		if (isProse(row) && !row.dated) prose += row.text.length > 700 ? 2 : 1;
		if (prose >= 2) return true;
		if (prose === 0 && step > 4) break;
	}
	return false;
}

function shortBetween(row: Row): boolean {
	return row.text.length < 80 && (!isHeadline(row) || bylineOf(row.text) !== undefined);
}

/** Whether the article that a list interrupted goes on here: two paragraphs in a row that no list would print. */
function goesOn(
	rows: readonly Row[],
	index: number,
	list: { kind: string; name: string; rows: readonly Row[] },
	article: { rows: readonly Row[] },
): boolean {
	const row = rows[index]!;
	if (list.kind === 'teasers' && isOpening(row) && list.rows.every(isHeadline) && lacksText(article.rows)) return true;
	if (list.kind === 'junk' && comments.test(list.name)) return false;
	if (!isFull(row) || row.block.kind === 'item' || hasEnded(article.rows)) return false;
	const before = list.rows.slice(-40).filter(({ text, junk }) => text !== '' && !junk);
	const next = rows
		.slice(index + 1, index + 4)
		.find(({ text, junk, block }) => (text !== '' && !junk) || block.kind === 'table');
	if (next && isFull(next) && next.block.kind !== 'item') return true;
	if (before.length === 0) return list.kind === 'junk' || (next !== undefined && isFull(next));
	const onlyTitles = before.every((other) => isHeadline(other) || other.block.kind === 'item');
	if (!onlyTitles) return false;
	if (next?.source || (next && bylineOf(next.text))) return true;
	return before.length >= 2 && (!next || next.section !== undefined || !isHeadline(next));
}

/** A page prints its first list between headline and text: whole sentences there are the text. */
function lacksText(article: readonly Row[]): boolean {
	return article.some(isHeadline) && article.some(({ stamp }) => stamp) && !article.some(isProse);
}

function isOpening(row: Row): boolean {
	return isProse(row) && endsSentence(row.text) && !row.dated && !isCut(row.text) && row.block.kind !== 'item';
}

function isFull(row: Row): boolean {
	return isProse(row) && !row.dated && !isCut(row.text) && row.text.length >= 120;
}

/** An article has ended where its source, its author or «./.» stands. */
function hasEnded(rows: readonly Row[]): boolean {
	const tail = rows
		.slice(-40)
		.filter(({ text, junk }) => text !== '' && !junk)
		.slice(-3);
	if (tail.some(({ source }) => source)) return true;
	const last = tail.at(-1);
	return last !== undefined && tail.length > 2 && (last.text.endsWith('./.') || bylineOf(last.text) !== undefined);
}

/** Parts an article from the list of teasers that follows it without a name. */
function splitArticle(rows: readonly Row[]): Segment[] {
	if (isBareList(rows)) return [{ kind: 'teasers', name: wholePage, rows }];
	const close = endOf(rows);
	if (close !== undefined) {
		const rest = rows.slice(close + 1).filter(({ text, junk, contact }) => text !== '' && !junk && !contact);
		const titles = rest.filter(isHeadline);
		if (titles.length >= 2 && titles.length >= rest.filter((row) => !isTeaserLike(row)).length && !twoInARow(rest)) {
			return [
				{ kind: 'article', rows: rows.slice(0, close + 1) },
				{ kind: 'teasers', name: unnamedList, rows: rows.slice(close + 1) },
			];
		}
	}
	const start = digestStart(rows, close !== undefined);
	if (start === undefined) return [{ kind: 'article', rows }];
	const before = rows.slice(0, start);
	const list: Segment = { kind: 'teasers', name: unnamedList, rows: rows.slice(start) };
	return before.some(isProse) ? [{ kind: 'article', rows: before }, list] : [{ ...list, name: wholePage }];
}

/** A page of headlines with their days and no text. */
function isBareList(rows: readonly Row[]): boolean {
	const days = rows.filter(({ stamp }) => stamp).length;
	const titles = rows.filter((row) => isHeadline(row) && row.words >= 6).length;
	return days >= 3 && titles >= 3 && Math.abs(days - titles) <= 1 && !rows.some(isProse);
}

function isTeaserLike(row: Row): boolean {
	return isProse(row) || row.dated !== undefined || row.stamp !== undefined || isCut(row.text);
}

function twoInARow(rows: readonly Row[]): boolean {
	return rows.some((row, index) => isFull(row) && rows[index + 1] !== undefined && isFull(rows[index + 1]!));
}

/** The row that closes the article: its last source line or byline with running text before it. */
function endOf(rows: readonly Row[]): number | undefined {
	const firstProse = rows.findIndex(isProse);
	if (firstProse < 0) return undefined;
	const last = rows.findLastIndex(
		(row, index) => index > firstProse && (row.source !== undefined || (row.words <= 14 && isByline(rows, index))),
	);
	return last < 0 ? undefined : last;
}

function isByline(rows: readonly Row[], index: number): boolean {
	const previous = rows.slice(Math.max(0, index - 12), index).findLast(({ text, junk }) => text !== '' && !junk);
	const ends = previous !== undefined && previous.text.length >= 40 && endsSentence(previous.text);
	return previous !== undefined && (isProse(previous) || ends) && bylineOf(rows[index]!.text) !== undefined;
}
