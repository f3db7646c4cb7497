import { headingAnchors } from '#domain/heading-anchors.ts';
import { pageAnchor } from '#markdown/raw-html/allow-list.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

/** The headings of a body with their plain text. */
export function headingsOf({ nodes }: Pick<MarkdownFile, 'nodes'>) {
	return nodes.filter((node) => node.type === 'heading');
}

const anchorsByPage = new WeakMap<object, ReadonlySet<string>>();

/**
 * Every place of a page that a link may point to: its headings, and the anchors that the importer writes. Other ids in HTML
 * do not reach the page.
 */
export function anchorsOf(file: Pick<MarkdownFile, 'nodes'>): ReadonlySet<string> {
	const known = anchorsByPage.get(file.nodes);
	if (known) return known;
	const anchors = new Set(headingAnchors(headingsOf(file).filter(({ depth }) => depth > 1)));
	for (const node of file.nodes) {
		if (node.type !== 'html') continue;
		for (const [, id = ''] of node.value.matchAll(/<a id="([^"]+)">/g)) if (pageAnchor.test(id)) anchors.add(id);
	}
	anchorsByPage.set(file.nodes, anchors);
	return anchors;
}
