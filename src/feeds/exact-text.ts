import { holdableInXml } from '#domain/xml-text.ts';

/**
 * The package writes titles as CDATA and everything else as text or attributes, and escapes each in another way: it breaks
 * at a second `]]>`, turns `&amp;` into `&`, and leaves `<` in attributes as it is. So it gets texts without the characters
 * that mean something in XML, each replaced by a control character that no XML may hold, and these become references after it
 * has written.
 */
const standIns = { '&': '\u0001', '<': '\u0002', '>': '\u0003', '"': '\u0004' } as const;
const references: Readonly<Record<string, string>> = {
	[standIns['&']]: '&amp;',
	[standIns['<']]: '&lt;',
	[standIns['>']]: '&gt;',
	[standIns['"']]: '&quot;',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: the stand-ins.
const standIn = /[\u0001-\u0004]/g;

/** A plain text to hand to the package for an XML feed; characters that XML cannot hold are left out. */
export function guarded(text: string): string {
	return holdableInXml(text).replace(/[&<>"]/g, (character) => standIns[character as keyof typeof standIns]);
}

/** The XML that the package made of guarded texts, with all of them as they were. */
export function unguarded(xml: string): string {
	return xml.replace(/<!\[CDATA\[|\]\]>/g, '').replace(standIn, (character) => references[character]!);
}

/** Paragraphs of plain text as HTML; a single one without an element around it. */
export function htmlOf(paragraphs: readonly string[]): string {
	const [only, ...others] = paragraphs.map(escapeHtml);
	if (only === undefined) return '';
	return others.length === 0 ? only : [only, ...others].map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}

/** Plain text as HTML. */
export function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
