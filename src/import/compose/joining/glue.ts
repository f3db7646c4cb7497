import { firstWord, lastWord } from './sentence.ts';

const url = /^[("“<[]?(?:https?:\/\/|www\.)[^\s]+$/u;
/** The rest of an address that was broken: no accents, and a sign that words do not have. */
const urlRest = /^[!-~]{1,400}$/;
const urlSign = /[a-zA-Z0-9][-/._=&?%#][a-zA-Z0-9]/;

/** Whether the first word of a line belongs to an address that the line before breaks off. */
export function continuesUrl(before: string, after: string): boolean {
	const head = lastWord(before);
	const rest = firstWord(after);
	if (!url.test(head) || !urlRest.test(rest)) return false;
	return /[-/_=&?%.]$/.test(head) ? /^[a-zA-Z0-9]/.test(rest) : urlSign.test(rest);
}

/** What stands between two lines of one paragraph: a blank, or nothing after a hyphen, a slash or an opening bracket. */
export function glueBetween(before: string, after: string): '' | ' ' {
	if (continuesUrl(before, after)) return '';
	if (/[^\s\p{Pd}][-/]$/u.test(before)) return '';
	if (/[(“«[]$/u.test(before)) return '';
	if (/^(?:[,;:!?)\]”»]|\.(?!\.))/u.test(after)) return '';
	return /[\p{L}\p{N}]$/u.test(before) && /^[-/][\p{L}\p{N}]/u.test(after) ? '' : ' ';
}
