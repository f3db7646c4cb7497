/** A stretch of a text that must be escaped. */
export interface Stretch {
	readonly at: number;
	readonly length: number;
}

const heading = /^#{1,6}(?=[ \t]|$)/;
const bullet = /^[-+*](?=[ \t]|$)/;
const ordered = /^(\d{1,9})[.)](?=[ \t]|$)/;
const fence = /^(?:`{3,}|~{3,})/;
const rule = /^([-_*])[ \t]*(?:\1[ \t]*){2,}$/;
const underline = /^=+[ \t]*$/;
const delimiterRow = /^[-:| \t]+$/;
const sameRun = /^(?:\*+|_+|`+|~+|.)/s;

/**
 * What makes Markdown take a line for the start of a heading, list, quotation, rule, code or table, and must therefore be
 * escaped; undefined for ordinary text. `first` tells that the line opens its paragraph: some marks count only there, others
 * only below a line of text.
 */
export function blockStart(line: string, first: boolean): Stretch | undefined {
	const number = ordered.exec(line);
	// Below a line of text, only a list that starts with 1 is taken for one.
	if (number && (first || (Number(number[1]) === 1 && line.length > number[0].length)))
		return { at: number[0].length - 1, length: 1 };
	const opens = line.startsWith('>') || [heading, bullet, fence, rule].some((form) => form.test(line));
	if (opens || (!first && (underline.test(line) || isDelimiterRow(line))))
		return { at: 0, length: sameRun.exec(line)?.[0].length ?? 1 };
	return undefined;
}

/** `---` below a line makes it a heading, `--- | ---` a table. */
function isDelimiterRow(line: string): boolean {
	return delimiterRow.test(line) && line.includes('-');
}
