import type { Thing } from 'schema-dts';

/** What the head of a page tells machines, beside its title, description and canonical address. */
export interface HeadMeta {
	readonly metas: readonly Meta[];
	readonly links: readonly Link[];
	/** Nodes of one graph of schema.org, in JSON-LD. */
	readonly jsonLd: readonly Thing[];
}

/** One statement, under the name of one vocabulary (`name`), of Open Graph (`property`), or of both. */
export interface Meta {
	readonly name?: string;
	readonly property?: string;
	readonly content: string;
}

/** `href` is a site path, or a whole address where those who read it do not resolve paths. */
export interface Link {
	readonly rel: string;
	readonly href: string;
	readonly type?: string;
}

/** The graph as the text of a `<script type="application/ld+json">`: no text inside it can end the script or open a comment. */
export function graphText(jsonLd: HeadMeta['jsonLd']): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': jsonLd }).replaceAll('<', '\\u003c');
}
