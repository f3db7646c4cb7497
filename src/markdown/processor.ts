import { satteri } from '@astrojs/markdown-satteri';
import { citationMarks } from './citation-marks.ts';
import { englishLabels } from './english-labels.ts';
import { headingLinks } from './heading-links.ts';
import { literalTildes } from './literal-tildes.ts';
import { safeHtml } from './safe-html.ts';
import { tableRegions } from './table-regions.ts';
import { unbrokenNumbers } from './unbroken-numbers.ts';

/** How the site renders Markdown: the processor that Astro is given, whose options `renderEntryBody` uses too. */
export const markdownProcessor = satteri({
	// Legal text comes out exactly as written: no curly quotes, no ellipsis in place of three dots.
	features: { smartPunctuation: false },
	mdastPlugins: [literalTildes],
	hastPlugins: [safeHtml, headingLinks, tableRegions, citationMarks, unbrokenNumbers, englishLabels],
});
