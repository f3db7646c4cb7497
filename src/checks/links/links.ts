import type { MarkdownFile } from '../files/markdown-file.ts';

export interface Link {
	readonly url: string;
	readonly start: number;
}

const attribute = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** Every address in a body: links, pictures, reference definitions, and those in raw HTML. */
export function* linksOf({ nodes }: Pick<MarkdownFile, 'nodes'>): Generator<Link> {
	for (const node of nodes) {
		const { start } = node;
		if (node.type === 'link') yield { url: node.url, start };
		else if (node.type === 'image' && node.url !== undefined) yield { url: node.url, start };
		else if (node.type === 'html') {
			for (const match of node.value.matchAll(attribute)) {
				yield { url: match[1] ?? match[2] ?? match[3] ?? '', start: start + match.index };
			}
		}
	}
}

/** The scheme of an address in lower case, without the spaces and control characters that browsers ignore; else undefined. */
export function schemeOf(url: string): string | undefined {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop these, so «java\nscript:» runs.
	const visible = url.replace(/[\u0000-\u0020\u007F\u00AD\u200B]/g, '');
	return /^([a-z][a-z0-9+.-]*):/i.exec(visible)?.[1]?.toLowerCase();
}
