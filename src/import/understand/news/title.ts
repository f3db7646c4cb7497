import { fold } from '#domain/text.ts';
import type { Field, Stated } from '#import/model.ts';
import { isCredited } from './captions.ts';
import type { Row } from './rows.ts';
import { endsSentence, isHeadline, isProse, placeOf } from './shape.ts';

/** The headline of an article, and the index of its row; -1 when only the page's own title names it. */
export interface FoundTitle {
	readonly title: Field<string>;
	readonly at: number;
}

/** Rows before the first paragraph among which a headline is looked for. */
const reach = 80;

/**
 * The headline of an article: the row that the page's title repeats, the row above its date, the first main heading or
 * the first line long enough; what stands before it is the page's furniture.
 */
export function titleOf(rows: readonly Row[], stated: Stated, first: boolean): FoundTitle {
	const firstProse = rows.findIndex(isProse);
	const end = firstProse < 0 ? Math.min(rows.length, reach) : Math.min(firstProse, reach);
	const from = rows.slice(0, end).findLastIndex(({ text, junk }) => junk && isTrail(text)) + 1;
	const head = rows.slice(0, end + 1);
	const page = first ? pageTitle(stated) : undefined;
	const same = page ? head.findIndex((row) => row.folded !== '' && sameTitle(row.folded, fold(page))) : -1;
	if (same >= 0) return found(rows, same, 'certain');
	const dated = head.findIndex((row, index) => isTitleRow(row) && [1, 2].some((step) => rows[index + step]?.stamp));
	if (dated >= 0) return found(rows, nearerHeadline(rows, dated), 'certain');
	const heading = mainHeading(head);
	if (heading >= 0) return found(rows, heading, 'certain');
	if (page && stated.title) return { title: { value: page, certainty: 'likely', from: 'tên trang trong tệp' }, at: -1 };
	const long = head.findIndex((row, index) => index >= from && index < end && isTitle(row) && row.words >= 7);
	if (long >= 0) return found(rows, long, 'likely');
	const last = head.slice(0, end).findLastIndex(isTitleRow);
	if (last >= 0) return found(rows, last, 'likely');
	const any = rows.findIndex(({ text, junk, section, stamp }) => text !== '' && !junk && !section && !stamp);
	if (any >= 0 && rows[any]!.text.length <= 300 && rows.length > 1 && isOpenLine(rows[any]!))
		return found(rows, any, 'guess');
	return { title: { missing: 'Không thấy dòng nào là tên bài' }, at: -1 };
}

/** «Trang chủ » Tin tức»: headlines stand below the trail. */
function isTrail(text: string): boolean {
	return /\s?[»›>/→]\s/u.test(text);
}

/** Of two lines above a date the headline is the longer one: the other is a rubric or a byline. */
function nearerHeadline(rows: readonly Row[], at: number): number {
	const next = rows[at + 1];
	return next && isTitleRow(next) && !next.stamp && next.words > rows[at]!.words ? at + 1 : at;
}

function isTitleRow(row: Row): boolean {
	return isTitle(row) && row.block.kind !== 'item';
}

function isOpenLine({ text }: Row): boolean {
	return !endsSentence(text) && !isCredited(text);
}

/** A line that names who took a picture is its caption. */
function isTitle(row: Row): boolean {
	return isHeadline(row) && !isCredited(row.text);
}

function mainHeading(rows: readonly Row[]): number {
	const levels = rows.map(({ block, text, junk }) =>
		block.kind === 'heading' && text !== '' && !junk ? block.level : 99,
	);
	const top = Math.min(...levels, 99);
	return top === 99 ? -1 : levels.indexOf(top);
}

function found(rows: readonly Row[], at: number, certainty: 'certain' | 'likely' | 'guess'): FoundTitle {
	const row = rows[at]!;
	return { title: { value: row.text.replace(/\s+/gu, ' '), certainty, from: placeOf(row, 'tên bài trong trang') }, at };
}

/** The page's title without the name of the site: «Bộ Y tế họp - Cổng thông tin» → «Bộ Y tế họp». */
export function pageTitle({ title, siteName }: Stated): string | undefined {
	if (!title || title.length > 1000) return undefined;
	let own = title.replace(/\s+/gu, ' ').trim();
	const site = siteName && fold(siteName);
	for (let cut = lastSeparator(own); cut > 14; cut = lastSeparator(own)) {
		const last = fold(own.slice(cut).replace(/^\s?[^\p{L}\p{N}]+/u, ''));
		if (!(site && (last.includes(site) || site.includes(last))) && !siteLike.test(last)) break;
		own = own.slice(0, cut).trim();
	}
	return own.length >= 8 ? own : undefined;
}

const siteLike =
	/^(?:bao|cong|trang|so y te|bo y te|cdc|trung tam|benh vien|tap chi|dai|ubnd|website|tin tuc|vnexpress|tuoi tre|thanh nien|dan tri|vietnamnet)(?!\p{L})|\.(?:vn|com|net)(?!\p{L})|online$/u;

function lastSeparator(title: string): number {
	return Math.max(...[' - ', ' – ', ' — ', ' | ', ' » '].map((separator) => title.lastIndexOf(separator)));
}

function sameTitle(row: string, page: string): boolean {
	const plain = page.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	return (
		row === plain ||
		(row.length >= 24 && plain.startsWith(row)) ||
		(plain.length >= 24 && row.startsWith(plain) && row.length < plain.length + 20)
	);
}
