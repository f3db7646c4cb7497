import { elements, pagePaths, parsePage } from './built-pages.ts';

/** The JSON-LD of a built page: its texts as they stand, whatever they are worth. */
export interface StructuredPage {
	readonly path: string;
	readonly blocks: readonly string[];
	/** Kept out of search engines, or forwards to another page. */
	readonly noindex: boolean;
	/** Shows where the page stands. */
	readonly trail: boolean;
}

export interface Node {
	readonly '@type': string;
	readonly [property: string]: unknown;
}

/** Every built page with its JSON-LD. */
export function structuredPages(): StructuredPage[] {
	return pagePaths().map((path) => {
		const all = [...elements(parsePage(path))];
		const scripts = all.filter(
			({ tagName, properties }) => tagName === 'script' && properties['type'] === 'application/ld+json',
		);
		return {
			path,
			blocks: scripts.map(({ children }) => children.map((child) => ('value' in child ? child.value : '')).join('')),
			noindex: all.some(({ properties }) => properties['name'] === 'robots' && properties['content'] === 'noindex'),
			trail: all.some(({ properties }) => properties['ariaLabel'] === 'Đường dẫn'),
		};
	});
}

/** The nodes of a block's graph. Throws for what is no JSON or has no graph of schema.org. */
export function nodesOf(block: string): readonly Node[] {
	const { '@context': context, '@graph': graph } = JSON.parse(block) as { '@context': unknown; '@graph': Node[] };
	if (context !== 'https://schema.org' || !Array.isArray(graph)) throw new Error('No graph of schema.org');
	return graph;
}
