const segments = new Intl.Segmenter('vi', { granularity: 'grapheme' });
/** East Asian wide and full-width characters, and pictographs. */
const wide =
	/^(?:\p{Emoji_Presentation}|.*\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}])/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name must not steer the terminal.
const unprintable = /[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\p{Cs}]+/gu;

/** Text that cannot move the cursor or turn the reading direction. */
export function printable(text: string): string {
	return text.replace(unprintable, ' ');
}

/** The number of columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
	let columns = 0;
	for (const { segment } of segments.segment(text)) columns += wide.test(segment) ? 2 : 1;
	return columns;
}

/**
 * The text broken at blanks into lines of at most `width` columns, the second and later ones led by `indent`; words that do
 * not fit are broken within. What does not fit into `lines` is cut with «…».
 */
export function wrapToColumns(text: string, width: number, indent = '', lines = 20): string[] {
	const wrapped: string[] = [];
	let line = '';
	let columns = 0;
	const flush = () => {
		wrapped.push(line.trimEnd());
		line = indent;
		columns = indent.length;
	};
	// Enough for the widest text that can fit, as below.
	for (const word of printable(text.slice(0, width * 20 * lines))
		.trimEnd()
		.split(/(?<= )/)) {
		const wordColumns = columnsOf(word.trimEnd());
		if (columns + wordColumns > width && columns > indent.length) flush();
		if (columns + wordColumns <= width) {
			line += word;
			columns += columnsOf(word);
		} else {
			for (const { segment } of segments.segment(word)) {
				const own = wide.test(segment) ? 2 : 1;
				if (columns + own > width) flush();
				line += segment;
				columns += own;
			}
		}
		if (wrapped.length > lines) break;
	}
	flush();
	if (wrapped.length <= lines) return wrapped;
	const last = wrapped[lines - 1] as string;
	return [...wrapped.slice(0, lines - 1), columnsOf(last) < width ? `${last}…` : cutToColumns(`${last}……`, width)];
}

/** The text in exactly `width` columns: filled with blanks, or cut with «…». */
export function padToColumns(text: string, width: number): string {
	const shown = cutToColumns(text, width);
	return shown + ' '.repeat(Math.max(0, width - columnsOf(shown)));
}

/** The text in at most `width` columns, with «…» at its end when something is missing. */
export function cutToColumns(text: string, width: number): string {
	// Enough for the widest text that can fit; the rest of a very long one need not be looked at.
	const head = printable(text.slice(0, width * 20)).trimEnd();
	if (columnsOf(head) <= width && text.length <= width * 20) return head;
	let shown = '';
	let columns = 0;
	for (const { segment } of segments.segment(head)) {
		columns += wide.test(segment) ? 2 : 1;
		if (columns > width - 1) break;
		shown += segment;
	}
	return `${shown}…`;
}
