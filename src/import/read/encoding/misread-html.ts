import { expandReferences, plainHtml, tagOrText } from './html-text.ts';
import { type Misread, misread } from './misread.ts';

const legacyFont = /\.Vn[A-Z]|VNI-/;

/**
 * The source of a page that is Unicode in name only, its text between the tags read anew; undefined for sound pages. A page
 * may mix both: with a font such as .VnTime or VNI-Times in it, each piece of text that reads better anew is read anew.
 */
export function misreadHtml(html: string): { readonly text: string; readonly name: Misread['name'] } | undefined {
	const pieces = html.split(tagOrText);
	const whole = misread(plainHtml(html));
	if (whole)
		return { text: pieces.map((piece, index) => (index % 2 ? piece : again(piece, whole))).join(''), name: whole.name };
	if (!legacyFont.test(html)) return undefined;
	let name: Misread['name'] | undefined;
	const read = pieces.map((piece, index) => {
		const part = index % 2 ? undefined : misread(expandReferences(piece));
		name ??= part?.name;
		return part ? again(piece, part) : piece;
	});
	return name && { text: read.join(''), name };
}

function again(piece: string, { read }: Misread): string {
	const expanded = expandReferences(piece);
	const now = read(expanded);
	return now === expanded ? piece : now;
}
