import { fold } from '#domain/text.ts';
import type { FoundDate } from '../dates.ts';
import { rubrics } from '../junk-lists.ts';
import { bylineOf } from './authors.ts';

const longest = 110;
const beforeName =
	/^(?:(?:được\s)?(?:đăng|viết|gửi)\s(?:bởi|bởi:)|bởi|by|posted by|người đăng|tác giả|submitted by|author)\s?:?\s+/iu;
const betweenWords =
	/(?:gửi vào|gửi lúc|đăng ngày|đăng lúc|đăng vào|ngày đăng|cập nhật(?: lúc| ngày)?|posted on|date|on|at|lúc|vào|ngày|(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|t[2-7]|cn)|gmt\s?\+\s?7)/iu;
const trailing = new RegExp(String.raw`(?:^|\s)${betweenWords.source}$`, 'iu');
const leading = new RegExp(String.raw`^${betweenWords.source}(?:\s|$)`, 'iu');
const account = /^[a-z][a-z0-9._-]{2,20}$/u;

/** Who signed a line that prints an author or a rubric next to a date; `author` is absent for a rubric. */
export interface Signed {
	readonly author?: string;
}

/**
 * What stands beside the date of a short line: «P. Ngọc - 11:28, 23/07/2021», «Bởi admin - 12/03/2025»,
 * «quantri gửi vào T3, 2018-01-09», «Sức khỏe Thứ Tư 21/05/2025»; undefined when the line says anything else.
 */
export function signedStamp(text: string, { at, length, hasYear, date }: FoundDate): Signed | undefined {
	if (text.length > longest || !hasYear || date.on.length < 10) return undefined;
	const named = beforeName.test(text);
	const sides = [text.slice(0, at), text.slice(at + length)].map(bared).filter((side) => side !== '');
	if (sides.length === 0) return {};
	const names = sides.filter((side) => !rubrics.has(fold(side)));
	if (names.length === 0) return {};
	const [name, ...others] = names.map((side) => side.replace(beforeName, ''));
	if (!name || others.length > 0) return undefined;
	if (named && /^\p{Lu}\p{Ll}{1,6}$/u.test(name)) return { author: name };
	if (account.test(name) && (named || /gửi vào/iu.test(text))) return { author: name };
	const author = bylineOf(name)?.author;
	return author ? { author } : undefined;
}

/** One side of the date without separators and the words of a date. */
function bared(side: string): string {
	let bare = side;
	for (let round = 0; round < 4; round += 1) {
		const before = bare;
		bare = bare
			.replace(/^[\s|•·,:–—()[\]/-]+|[\s|•·,:–—()[\]/-]+$/gu, '')
			.replace(trailing, '')
			.replace(leading, '');
		if (bare === before) break;
	}
	return bare;
}
