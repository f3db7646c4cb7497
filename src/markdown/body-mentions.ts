import { type CompileOptions, markdownToHtml } from 'satteri';
import type { Mention } from '#domain/citations/mentions.ts';
import { type CitationChannel, citationMarks } from './citation-marks.ts';
import { headingLinks } from './heading-links.ts';
import { literalTildes } from './literal-tildes.ts';
import { tableRegions } from './table-regions.ts';

/** The plugins of the site as far as they bear on what is marked; a test compares the outcome with that of the whole list. */
const options = {
	features: { gfm: true, smartPunctuation: false },
	mdastPlugins: [literalTildes],
	hastPlugins: [headingLinks, tableRegions, citationMarks],
} satisfies CompileOptions;

/** Without asynchronous plugins the result is there at once. */
type Rendered = Awaited<ReturnType<typeof markdownToHtml>>;

/** What a body mentions, as the site finds it when it renders, outside Astro. `manual`: texts that the editor assigned by hand. */
export function mentionsOfBody(body: string, manual: readonly string[]): readonly Mention[] {
	const frontmatter: CitationChannel = { manual: [...manual] };
	// The plugin looks at the front matter only; Astro hands on more.
	const data = { astro: { frontmatter } as never };
	// Front matter of its own, or a body that opens with a rule would lose what stands before the next one.
	const { data: out } = markdownToHtml(`---\n{}\n---\n${body}`, { ...options, data }) as Rendered;
	return (out as unknown as { astro: { frontmatter: CitationChannel } }).astro.frontmatter.mentions ?? [];
}
