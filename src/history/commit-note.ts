import { nfc } from '#domain/text.ts';

/** What web editors of forges write when nobody wrote anything: that a file changed is seen without it. */
const empty: readonly RegExp[] = [
	/^(update|create|add|edit|delete|replace|upload) (\S+\.\w+|['"`].+['"`]|new file|\d+ files?)$/i,
	/^(add|upload) files (via upload|to .+)$/i,
	/^merge (pull request|branch|branches|remote-tracking branch|tag|commit)\b.*$/i,
	/^(initial|first) commit$/i,
	/^(fixup|squash|amend)! /i,
];

/** The number of the request that a forge adds at the end. */
const requestNumber = /\s*\([#!]\d+\)$/;
const mail = /<?[^\s<>()]+@[^\s<>()]+>?/g;

/**
 * What the first line of a commit message tells the readers of an entry, in Vietnamese. Undefined when it tells nothing:
 * web editors write «Update ten-tep.md», and programmers write English.
 */
export function commitNote(summary: string): string | undefined {
	const text = nfc(summary).replace(requestNumber, '').replace(mail, '…').replace(/\s+/g, ' ').trim();
	if (text === '' || empty.some((pattern) => pattern.test(text))) return undefined;
	if (/^rename \S+ to \S+$/i.test(text)) return 'Đổi tên tệp';
	if (/^apply (suggestions?|\d+ suggestion\(s\)).*$/i.test(text)) return 'Sửa theo góp ý';
	const undone = /^revert "(.*)"$/i.exec(text)?.[1];
	if (undone !== undefined) {
		const note = commitNote(undone);
		return note ? `Bỏ lần sửa «${note}»` : 'Bỏ một lần sửa trước';
	}
	return isForeign(text) ? undefined : text;
}

const syllable =
	/^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** Whether a text without a single Vietnamese letter has too many words that no syllable typed without marks looks like. */
function isForeign(text: string): boolean {
	// ASCII and «Latin-1» signs such as « » – … are used in both.
	if (/[\u00c0-\u1ef9]/.test(text.replace(/[×÷]/g, ''))) return false;
	const words = text.toLowerCase().match(/(?<![\w./-])[a-z]+(?![\w./-])/g) ?? [];
	return words.filter((word) => !syllable.test(word)).length * 3 > words.length;
}
