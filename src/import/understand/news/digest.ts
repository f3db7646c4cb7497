import { bylineOf } from './authors.ts';
import { pairsOf } from './plain-words.ts';
import type { Row } from './rows.ts';
import { isCut, isHeadline, isProse } from './shape.ts';

/**
 * Where a list of headlines with one-paragraph teasers begins that a page carries after an article without naming it, as
 * an index into the rows; undefined when there is none. A listicle looks alike (a short line, then a paragraph), so the
 * headlines must be as long as headlines are, and the pairs must run unbroken to the end.
 */
export function digestStart(rows: readonly Row[], ended: boolean): number | undefined {
	const visible = rows
		.map((row, index) => ({ row, index }))
		.filter(({ row }) => row.text !== '' && !row.junk && !row.contact);
	const pairs: { readonly title: Row; readonly teaser: Row; readonly signed: boolean; readonly index: number }[] = [];
	let at = visible.length - 1;
	while (at > 0) {
		const teaser = visible[at]!;
		let head = at - 1;
		if (visible[head]?.row.stamp && head > 0) head -= 1;
		// «MINH ĐĂNG |»: tag pages print who wrote each item.
		const signed = head > 0 && visible[head]!.row.words <= 5 && bylineOf(visible[head]!.row.text) !== undefined;
		if (signed) head -= 1;
		const title = visible[head]!;
		if (!isTeaser(teaser.row) || !isHeadline(title.row) || /^\d{1,2}[.)]\s/u.test(title.row.text)) break;
		// A headline that follows another short line is the second of two subheadings, not a pair.
		pairs.unshift({ title: title.row, teaser: teaser.row, signed, index: title.index });
		at = head - 1;
	}
	const surely = pairs.every(({ teaser }) => teaser.dated !== undefined && isCut(teaser.text));
	if (pairs.length < (ended || surely ? 2 : 3)) return undefined;
	const cut = pairs.filter(({ teaser }) => isCut(teaser.text)).length;
	const stamped = pairs.filter(({ teaser, signed }) => signed || teaser.dated).length;
	const words = pairs.reduce((sum, { title }) => sum + title.words, 0) / pairs.length;
	const likely = ended || cut >= pairs.length / 2 || stamped >= pairs.length / 2;
	if (words < (likely ? 7 : 10)) return undefined;
	if (
		!likely &&
		shareTopic(
			pairs.map(({ title }) => title),
			rows[0],
		)
	)
		return undefined;
	return pairs[0]?.index;
}

function isTeaser(row: Row): boolean {
	return (
		isProse(row) || row.dated !== undefined || (row.block.kind === 'paragraph' && isCut(row.text) && row.words >= 8)
	);
}

/** Subheadings keep to the subject of the headline; headlines of other items seldom do. */
function shareTopic(titles: readonly Row[], headline: Row | undefined): boolean {
	const told = (row: Row) => pairsOf(row.folded).filter((pair) => !commonPairs.has(pair));
	const own = new Set(headline ? told(headline) : []);
	return titles.filter((title) => told(title).some((pair) => own.has(pair))).length > titles.length / 2;
}

const commonPairs = new Set([
	'y te',
	'bo y',
	'suc khoe',
	'benh vien',
	'nganh y',
	'so y',
	'viet nam',
	'cong tac',
	'thuc hien',
]);
