interface Point {
	readonly offset?: number | undefined;
}

interface Markup {
	readonly type: string;
	readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

/**
 * The marks on either side of a piece of Markdown that belong to the text, to be shown as written; empty where they are
 * markup. Tildes always belong to it: GitHub's Markdown strikes through what stands between two of them, even single ones,
 * and «từ 5~10 tuổi và 3~4 tháng» would lose its ranges; the archive never strikes text through. Stars do between figures,
 * as in «5*3*2 = 30».
 */
export function literalMarks({ type, position }: Markup, source: string): string {
	const start = position?.start.offset ?? 0;
	const end = position?.end.offset ?? 0;
	const written = source.slice(start, end);
	if (type === 'delete') return /^~+/.exec(written)?.[0] ?? '~';
	if ((type !== 'emphasis' && type !== 'strong') || written[0] !== '*') return '';
	const mark = type === 'strong' ? '**' : '*';
	return isArithmetic(source.slice(Math.max(0, start - around), start), written, source.slice(end, end + around), mark)
		? mark
		: '';
}

/** Letters to look at on either side; more stars than this in a row are no text. */
const around = 20;

function isArithmetic(text: string, written: string, rest: string, mark: string): boolean {
	const before = lastLetter.exec(text)?.[1] ?? '';
	const first = firstLetter.exec(written)?.[1] ?? '';
	const last = lastLetter.exec(written)?.[1] ?? '';
	const after = firstLetter.exec(rest)?.[1] ?? '';
	const opens = digit.test(before) && digit.test(first);
	const closes = digit.test(last) && digit.test(after);
	// Sources set half a number in bold by mistake: «**Số: 12**34/QĐ-UBND» is no power.
	if (mark === '*' ? opens || closes : opens && closes) return true;
	return [before, first, last, after].every((one) => letter.test(one)) && digit.test(before + after);
}

const firstLetter = /^\**([^*])/u;
const lastLetter = /([^*])\**$/u;
const digit = /\d/;
const letter = /[\p{L}\p{N}]/u;
