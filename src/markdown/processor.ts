import { satteri } from '@astrojs/markdown-satteri';
import { citationMarks } from './citation-marks.ts';
import { englishLabels } from './english-labels.ts';
import { footnoteWords } from './footnote-words.ts';
import { headingLinks } from './heading-links.ts';
import { literalText } from './literal-text.ts';
import { safeHtml } from './safe-html.ts';
import { tableRegions } from './table-regions.ts';
import { unbrokenNumbers } from './unbroken-numbers.ts';
import { unturnedText } from './unturned-text.ts';
import { writtenNumbers } from './written-numbers.ts';

/** How the site renders Markdown: the processor that Astro is given, whose options `renderEntryBody` uses too. */
export const markdownProcessor = satteri({
	// Legal text comes out exactly as written: no curly quotes, no ellipsis in place of three dots.
	features: { smartPunctuation: false, gfm: { footnotes: footnoteWords } },
	mdastPlugins: [literalText, writtenNumbers],
	hastPlugins: [safeHtml, unturnedText, headingLinks, tableRegions, citationMarks, unbrokenNumbers, englishLabels],
});
