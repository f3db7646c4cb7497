import { asCharacters } from './windows-1252.ts';

const prologue = 4096;
const meta = /<meta[^>]{0,400}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
const xml = /^[^<]{0,9}<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i;

/** The charset that a page declares in its first bytes. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
	const head = asCharacters(bytes.subarray(0, prologue));
	return (meta.exec(head) ?? xml.exec(head))?.[1];
}

const tag = /<[^<>]*>/g;
/** Unpaired, so that text between tags can be told from tags: the odd parts of a split by it are tags. */
export const tagOrText = /(<[^<>]*>)/;

const named =
	`nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro
	para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave
	Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc
	Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
	iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`.split(
		/\s+/,
	);
const reference = /&(?:#(\d{1,6})|#[xX]([\da-fA-F]{1,5})|([A-Za-z]{2,6}\d{0,2}));?/g;

/** The text with its numeric references, and the named ones of Latin-1, as characters; those of ASCII stay. */
export function expandReferences(html: string): string {
	return html.replace(reference, (written, decimal, hexadecimal, name) => {
		const code = name ? named.indexOf(name) + 0xa0 : Number.parseInt(decimal ?? hexadecimal, decimal ? 10 : 16);
		return code < 0xa0 ? written : String.fromCodePoint(code);
	});
}

/** What a page says, roughly: its source without tags, references as characters. Good enough to tell encodings apart. */
export function plainHtml(html: string): string {
	return expandReferences(html.replace(tag, ' '));
}
