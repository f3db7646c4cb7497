import { onSite } from '../client/root.ts';
import type { Card, Piece } from '../engine/card.ts';
import { markedUrl } from './marked-url.ts';

/** One result as a list item: what and where, the title as link, the best part of the text and the section it stands in. */
export function resultRow({ url, title, line, excerpt, section }: Card, query: string): HTMLLIElement {
	const heading = document.createElement('h3');
	heading.append(link(markedUrl(url, query), title));
	const article = document.createElement('article');
	article.append(paragraph('meta', line), heading);
	if (excerpt.length > 0) article.append(paragraph('excerpt', ...excerpt.map(piece)));
	if (section)
		article.append(
			paragraph('section', 'Mục: ', link(markedUrl(section.url, query), [{ text: section.title, marked: false }])),
		);
	const row = document.createElement('li');
	row.append(article);
	return row;
}

function link(url: string, pieces: readonly Piece[]): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = onSite(url);
	made.append(...pieces.map(piece));
	return made;
}

/** Text only, so that nothing in it can be markup. */
function piece({ text, marked }: Piece): Node {
	if (!marked) return document.createTextNode(text);
	const mark = document.createElement('mark');
	mark.textContent = text;
	return mark;
}

function paragraph(className: string, ...content: (Node | string)[]): HTMLParagraphElement {
	const made = document.createElement('p');
	made.className = className;
	made.append(...content);
	return made;
}
