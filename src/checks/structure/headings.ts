import { headingAnchors } from '#domain/heading-anchors.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

/** The headings of a body with their plain text. */
export function headingsOf({ nodes }: Pick<MarkdownFile, 'nodes'>) {
	return nodes.filter((node) => node.type === 'heading');
}

const anchorsByPage = new WeakMap<object, ReadonlySet<string>>();

/** Every place of a page that a link may point to: its headings. Ids written in HTML do not reach the page. */
export function anchorsOf(file: Pick<MarkdownFile, 'nodes'>): ReadonlySet<string> {
	const known = anchorsByPage.get(file.nodes);
	if (known) return known;
	const anchors = new Set(headingAnchors(headingsOf(file).filter(({ depth }) => depth > 1)));
	anchorsByPage.set(file.nodes, anchors);
	return anchors;
}
