import { fateOf } from '#markdown/raw-html/allow-list.ts';
import { cleanTag } from '#markdown/raw-html/clean-tag.ts';
import { htmlTokens } from '#markdown/raw-html/html-tokens.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

export interface Link {
	readonly url: string;
	readonly start: number;
}

/** Every address in a body: links, pictures, reference definitions, and those in HTML that the build leaves there. */
export function* linksOf({ nodes }: Pick<MarkdownFile, 'nodes'>): Generator<Link> {
	for (const node of nodes) {
		const { start } = node;
		if (node.type === 'link') yield { url: node.url, start };
		else if (node.type === 'image' && node.url !== undefined) yield { url: node.url, start };
		else if (node.type === 'html') yield* htmlLinks(node.value, start);
	}
}

/** The addresses in a piece of HTML that reach the page. */
function* htmlLinks(html: string, start: number): Generator<Link> {
	for (const token of htmlTokens(html)) {
		if (token.type !== 'start' || fateOf(token.name) !== 'keep') continue;
		const { element, places } = cleanTag(token);
		for (const key of ['href', 'src']) {
			const url = element.properties[key];
			if (typeof url === 'string') yield { url, start: start + (places[key] ?? token.at) };
		}
	}
}
