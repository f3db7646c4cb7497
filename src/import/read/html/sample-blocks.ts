import type { Block } from '../../model.ts';
import { readHtml } from './read-html.ts';
import { newsBody } from './sample-pages.ts';

/** One paragraph of running text. */
export const prose = `<p>${newsBody[0]}</p>`;

/** The blocks of a page with such a body. */
export function page(body: string): readonly Block[] {
	return readHtml(`<body>${body}</body>`).blocks;
}

/** The texts of blocks that have one, in order. */
export function texts(blocks: readonly Block[]): string[] {
	return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}
