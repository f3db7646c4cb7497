import { toReaderLetters } from './letters.ts';
import type { PagefindData } from './pagefind-client.ts';

/** One result as a list item: what and where, the title as link, the excerpt with the words found. */
export function resultRow({ url, meta, excerpt }: PagefindData): HTMLLIElement {
	const link = document.createElement('a');
	link.href = url;
	link.textContent = toReaderLetters(meta['title'] ?? url);
	const title = document.createElement('h2');
	title.append(link);
	const text = paragraph('excerpt');
	// Pagefind escapes the excerpt and adds only <mark>.
	text.innerHTML = `… ${toReaderLetters(excerpt)} …`;
	const article = document.createElement('article');
	article.append(paragraph('meta', toReaderLetters(meta['dong'] ?? '')), title, text);
	const row = document.createElement('li');
	row.append(article);
	return row;
}

function paragraph(className: string, text = ''): HTMLParagraphElement {
	const element = document.createElement('p');
	element.className = className;
	element.textContent = text;
	return element;
}
