import type { Block, ReadCapture, Stated, Warning } from '../../model.ts';
import { articleNodes } from './article-nodes.ts';
import { blocksOf } from './blocks.ts';
import { findContainer } from './container.ts';
import { findHeadline } from './headline.ts';
import { withinLimits } from './limits.ts';
import { classLooks } from './look.ts';
import { measured } from './measure.ts';
import { parseHtml } from './parse-html.ts';
import { pruneJunk } from './prune.ts';
import { takeRelated } from './related.ts';
import { savedFrom } from './saved-from.ts';
import { isListing, isOfficeExport, severalArticles } from './shapes.ts';
import { statedByPage } from './stated.ts';
import { stripUnseen } from './strip.ts';
import { teaserBlocks } from './teasers.ts';

/**
 * Reads a saved web page: the article with its headline, date, lead, author and source lines as the first and last
 * blocks, then the blocks of other items («Tin liên quan»), each as a line with its name and an item for each headline.
 * `url` is the address of the page when it is known. Throws `RefusedCapture` for pages that cannot be read safely.
 */
export function readHtml(html: string, options: { readonly url?: string } = {}): ReadCapture {
	const document = parseHtml(withinLimits(html));
	const saved = savedFrom(html);
	const address = options.url ?? saved.url;
	const stated: Stated = {
		...statedByPage(document, address),
		...(saved.capturedOn && { capturedOn: saved.capturedOn }),
	};
	const titles = [stated.title, document.title].filter((title) => title !== undefined);
	const office = isOfficeExport(document);
	const classes = classLooks(document);
	stripUnseen(document);
	const read = office
		? blocksOf([document.body], document, { address, classes })
		: readPage(document, titles, { address: address ?? stated.url, classes });
	return { method: 'html', blocks: read.blocks, stated, warnings: read.warnings };
}

function readPage(
	document: Document,
	titles: readonly string[],
	options: { readonly address: string | undefined; readonly classes: ReturnType<typeof classLooks> },
): { readonly blocks: Block[]; readonly warnings: Warning[] } {
	const headline = findHeadline(document, titles);
	const several = severalArticles(document, measured(document.body));
	const container = several ? undefined : findContainer(document, headline, measured(document.body));
	const kept = [...(several ?? []), ...(container ? [container] : []), ...(headline ? [headline] : [])];
	const related = takeRelated(document, kept, options.address);
	pruneJunk(document, kept, measured(document.body));
	if (several) {
		const reads = several.map((article) =>
			blocksOf([article], document, { ...options, headline: article.querySelector('h1, h2, h3') ?? undefined }),
		);
		return {
			blocks: [...reads.flatMap((read) => read.blocks), ...related],
			warnings: reads.flatMap((read) => read.warnings),
		};
	}
	if (!container || isListing(container, measured(container))) return listing(document, headline, related, options);
	const read = blocksOf(articleNodes(container, headline), document, { ...options, headline });
	return { blocks: [...titleFirst(read.blocks), ...related], warnings: read.warnings };
}

/** A date or the name of a category that stands above the title follows it instead. */
function titleFirst(blocks: readonly Block[]): Block[] {
	const at = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
	const above = blocks.slice(0, Math.max(at, 0));
	if (above.length === 0 || above.length > 3) return [...blocks];
	if (!above.every((block) => block.kind === 'paragraph' && block.text.length <= 100)) return [...blocks];
	return [blocks[at]!, ...above, ...blocks.slice(at + 1)];
}

/** A page without an article: a category page, of which the headlines are all there is. */
function listing(
	document: Document,
	headline: Element | undefined,
	related: readonly Block[],
	options: Parameters<typeof blocksOf>[2],
): { readonly blocks: Block[]; readonly warnings: Warning[] } {
	const teasers = teaserBlocks([document.body], options?.address);
	const read = blocksOf(teasers.length > 0 ? (headline ? [headline] : []) : [document.body], document, {
		...options,
		headline,
	});
	return { blocks: [...read.blocks, ...teasers, ...related], warnings: read.warnings };
}
