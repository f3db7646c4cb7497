import { RefusedCapture } from '../../model.ts';

const maxBytes = 20 * 1024 * 1024;
const maxElements = 150_000;
const maxAttributes = 600_000;
const maxAttributesOfOne = 1000;
/** Browsers stop at 512; pages with forgotten end tags come deeper when counted like this. */
const maxDepth = 600;
/** Unclosed `<b>` and `<font>` are opened again in every block that follows; this bounds how many elements that makes. */
const maxReopened = 300_000;

const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
const withoutEnd = new Set(
	(
		'area base br col embed hr img input link meta param source track wbr ' +
		'p li dt dd option optgroup tr td th tbody thead tfoot colgroup caption rt rp html head body'
	).split(' '),
);
const reopening = new Set('p div li td th dd dt center table blockquote h1 h2 h3 h4 h5 h6'.split(' '));
const rawText = new Set('script style textarea title xmp iframe noembed noframes'.split(' '));

/**
 * Looks over a page before anything is built from it: a parser needs quadratic time or endless memory for some pages.
 * Returns the page without declarations of entities, which HTML does not know. Throws `RefusedCapture`.
 */
export function withinLimits(html: string): string {
	if (html.length > maxBytes)
		throw new RefusedCapture('html-too-large', 'Trang lớn hơn 20 MB; hãy lưu riêng phần bài viết rồi nhập lại.');
	const open = new Map<string, number>();
	let depth = 0;
	let formattingOpen = 0;
	let elements = 0;
	let attributes = 0;
	let reopened = 0;
	let at = 0;
	while (true) {
		const start = html.indexOf('<', at);
		if (start < 0) break;
		if (html.startsWith('<!--', start)) {
			const end = html.indexOf('-->', start + 4);
			if (end < 0) break;
			at = end + 3;
			continue;
		}
		const closing = html[start + 1] === '/';
		const name = tagName(html, closing ? start + 2 : start + 1);
		if (!name) {
			at = start + 1;
			continue;
		}
		const tag = tagEnd(html, start + name.length + 1);
		at = tag.end;
		if (closing) {
			const count = open.get(name) ?? 0;
			if (count > 0) {
				open.set(name, count - 1);
				depth--;
				if (formatting.has(name)) formattingOpen--;
			}
			continue;
		}
		elements++;
		attributes += tag.attributes;
		if (reopening.has(name)) reopened += formattingOpen;
		if (rawText.has(name)) at = rawEnd(html, at, name);
		else if (!withoutEnd.has(name)) {
			open.set(name, (open.get(name) ?? 0) + 1);
			depth++;
			if (formatting.has(name)) formattingOpen++;
		}
		if (depth > maxDepth || reopened > maxReopened)
			throw new RefusedCapture(
				'html-too-deep',
				'Trang lồng quá nhiều lớp thẻ nên không đọc an toàn được; hãy mở trang, chép phần bài viết và lưu lại thành .txt.',
			);
		if (elements > maxElements || attributes > maxAttributes || tag.attributes > maxAttributesOfOne)
			throw new RefusedCapture(
				'html-too-many-elements',
				'Trang có quá nhiều thẻ nên không đọc an toàn được; hãy lưu riêng phần bài viết rồi nhập lại.',
			);
	}
	return withoutEntityDeclarations(html);
}

function tagName(html: string, start: number): string {
	let end = start;
	while (end < start + 20 && /[a-z0-9:-]/i.test(html[end] ?? '')) end++;
	const name = html.slice(start, end).toLowerCase();
	return /^[a-z]/.test(name) ? name : '';
}

function tagEnd(html: string, start: number): { end: number; attributes: number } {
	let attributes = 0;
	let afterBlank = false;
	let afterEquals = false;
	for (let at = start; at < html.length; at++) {
		const character = html[at]!;
		if (character === '>') return { end: at + 1, attributes };
		if (afterEquals && (character === '"' || character === "'")) {
			const close = html.indexOf(character, at + 1);
			if (close < 0) return { end: html.length, attributes };
			at = close;
			afterEquals = false;
			afterBlank = true;
			continue;
		}
		const blank = character <= ' ' || character === '/';
		if (!blank) {
			if (afterBlank && character !== '=' && !afterEquals) attributes++;
			afterEquals = character === '=';
		}
		afterBlank = blank;
	}
	return { end: html.length, attributes };
}

function rawEnd(html: string, from: number, name: string): number {
	for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
		if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
	}
	return html.length;
}

function withoutEntityDeclarations(html: string): string {
	const doctype = /^[^<]{0,1000}(?:<\?[^>]{0,1000}>\s{0,100})?<!doctype[^>[]{0,1000}\[/i.exec(html.slice(0, 5000));
	if (!doctype) return html;
	const end = html.indexOf(']', doctype[0].length);
	if (end < 0) return html;
	const close = html.indexOf('>', end);
	return close < 0 ? html : html.slice(close + 1);
}
