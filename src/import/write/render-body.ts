import type { Block } from '#import/model.ts';
import { BodyWriter } from './body-writer.ts';
import { beginPagesOnce } from './page-anchors.ts';

/**
 * The Markdown of an entry's body, which the site renders back to exactly the words of the blocks. It holds no HTML but the
 * anchors of pages (`<a id="trang-7"></a>`), and no pictures: figures belong to the front matter. Ends with a line end, or
 * is empty.
 */
export function renderBody(blocks: readonly Block[]): string {
	const writer = new BodyWriter();
	for (const block of beginPagesOnce(blocks)) writer.add(block);
	writer.end();
	return writer.markdown === '' ? '' : `${writer.markdown}\n`;
}
