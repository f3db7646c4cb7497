import {
	satteriCollectImagesPlugin,
	satteriHeadingIdsPlugin,
	satteriImageMarkerPlugin,
} from '@astrojs/markdown-satteri';
import { type Features, markdownToHtml } from 'satteri';
import type { Mention } from '#domain/citations/mentions.ts';
import type { CitationChannel } from './citation-marks.ts';
import { englishLabels } from './english-labels.ts';
import { literalText } from './literal-text.ts';
import { markdownProcessor } from './processor.ts';
import { mayNeedSafeHtml, safeHtml } from './safe-html.ts';
import { tableRegions } from './table-regions.ts';
import { unturnedText } from './unturned-text.ts';
import { writtenNumbers } from './written-numbers.ts';

/** The body of an entry as HTML, the marks of its citations still open (`linkCitations` completes them). */
export interface EntryBody {
	readonly html: string;
	readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
	/** Pictures that Astro would have to process: the HTML of such a body is unfinished. */
	readonly imagePaths: readonly string[];
	/** What the body mentions, in order. */
	readonly mentions: readonly Mention[];
}

interface AstroData {
	frontmatter: CitationChannel;
	headings: EntryBody['headings'][number][];
	localImagePaths: Set<string>;
	remoteImagePaths: Set<string>;
}

/** Without asynchronous plugins the result is there at once. */
type Rendered = Awaited<ReturnType<typeof markdownToHtml>>;

/** What a plugin works on never comes without these characters. Each pass over the tree of a body costs time. */
const needs = new Map<unknown, RegExp>([
	[literalText, /~|\d\*|\*\d/],
	[writtenNumbers, /(?:^|[\s>:])\d{1,9}[.)](?:\s|$)/m],
	[safeHtml, mayNeedSafeHtml],
	[unturnedText, /&#|[\u202A-\u202E]/],
	[tableRegions, /\||:-|-:|<table/i],
	// Looks at the pages about the archive only.
	[englishLabels, /(?!)/],
]);

/** The plugins of the site and of Astro, in Astro's order, without those that would find nothing to do. */
function pluginsFor(body: string) {
	const { mdastPlugins, hastPlugins } = markdownProcessor.options;
	const wanted = (plugin: unknown) => needs.get(plugin)?.test(body) ?? true;
	const pictures = body.includes('![');
	return {
		mdastPlugins: [...mdastPlugins.filter(wanted), ...(pictures ? [satteriCollectImagesPlugin()] : [])],
		hastPlugins: [
			...hastPlugins.filter(wanted),
			...(pictures ? [satteriImageMarkerPlugin()] : []),
			satteriHeadingIdsPlugin(),
		],
	};
}

/**
 * Renders a body as Astro's `renderMarkdown` does under `astro.config.mjs` (a test compares the two), without Astro and at
 * once. `channel` is the way into the plugins: texts that the editor assigned by hand, and the recogniser, if not the usual one.
 */
export function renderEntryBody(body: string, channel: Pick<CitationChannel, 'manual' | 'recognise'> = {}): EntryBody {
	const { features } = markdownProcessor.options;
	const frontmatter: CitationChannel = { ...channel };
	const astro: AstroData = {
		frontmatter,
		headings: [],
		localImagePaths: new Set(),
		remoteImagePaths: new Set(),
	};
	// Where Astro cuts off the front matter a line end stays, so that a rule at the top of the body opens none.
	const { html } = markdownToHtml(`\n${body}`, {
		...pluginsFor(body),
		features: { gfm: true, ...features } as Features,
		// The plugins look at what stands here only; Astro hands on more.
		data: { astro } as never,
	}) as Rendered;
	return {
		html,
		headings: astro.headings,
		imagePaths: [...astro.localImagePaths, ...astro.remoteImagePaths],
		mentions: frontmatter.mentions ?? [],
	};
}
