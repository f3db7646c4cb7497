import { withoutHidden } from '#schema/hidden-characters.ts';

/** Invisible characters that only break words for search: zero-width space, soft hyphen, stray byte order mark. */
const invisible = '\\u200B\\u00AD\\uFEFF';
const oddSpace = '\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000';
const space = new RegExp(`[ \\t${oddSpace}${invisible}]`);
const leading = new RegExp(`^[ \\t${oddSpace}${invisible}]+`);
const oddSpaces = new RegExp(`[${oddSpace}]`, 'g');
const invisibles = new RegExp(`[${invisible}]`, 'g');

/**
 * The text with everything put right that needs no judgement: NFC, no byte order mark, LF line ends, plain spaces, no
 * hidden characters, no trailing white space, one line end at the end. Two spaces that make a hard line break in the body stay.
 * Idempotent; letters, digits and punctuation are never changed.
 */
export function fixText(text: string): string {
	const lines = withoutHidden(text)
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.split('\n');
	const fixed = lines.map(fixLine);
	const body = bodyStart(fixed);
	const broken = fixed.map((line, index) => {
		// Plain spaces only: odd ones break no line, and must not begin to.
		const isBroken = index >= body && line !== '' && fixed[index + 1] && /^ {2,}$/.test(tailOf(lines[index] ?? ''));
		return isBroken ? `${line}  ` : line;
	});
	return `${broken.join('\n').normalize('NFC').trimEnd()}\n`;
}

function fixLine(line: string): string {
	const content = line.slice(0, line.length - tailOf(line).length);
	// An odd space at the start is no indentation; turned into a plain one it could make a code block.
	const indent = leading.exec(content)?.[0] ?? '';
	const start = indent.replace(oddSpaces, '').replace(invisibles, '');
	const inner = content.slice(indent.length).replace(oddSpaces, ' ').replace(invisibles, '');
	return start + inner;
}

/** The white space at the end of a line. A loop: a regular expression would try every space of a long run as the start. */
function tailOf(line: string): string {
	let end = line.length;
	while (end > 0 && space.test(line[end - 1] ?? '')) end--;
	return line.slice(end);
}

/** Index of the first line after the front matter. */
function bodyStart(lines: readonly string[]): number {
	if (!/^---[ \t]*$/.test(lines[0] ?? '')) return 0;
	const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
	return close === -1 ? 0 : close + 1;
}
