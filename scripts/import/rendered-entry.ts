import { JSDOM } from 'jsdom';
import { type CompileOptions, markdownToHtml } from 'satteri';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import config from '../../astro.config.mjs';

/** An entry as the site reads and shows it, for tests. */
export interface RenderedEntry {
	readonly data: Readonly<Record<string, unknown>>;
	/** Names of the elements that its body becomes, with their attributes: «a id», «p». */
	readonly elements: ReadonlySet<string>;
	/** Addresses of its links. */
	readonly urls: readonly string[];
	/** What a reader sees of the body. */
	readonly text: string;
}

const { options } = config.markdown!.processor as unknown as { options: CompileOptions };

/** Takes a file apart as src/markdown/entry-loader.ts does and renders its body with the options of the site. Throws when it is no entry. */
export async function renderedEntry(file: string): Promise<RenderedEntry> {
	const parts = splitFrontMatter(file);
	if (!parts) throw new Error('no front matter');
	const { document } = parseFrontMatter(parts.yaml);
	if (document.errors.length > 0) throw document.errors[0];
	const { html } = await markdownToHtml(`---\n${JSON.stringify({ manual: [] })}\n---\n${parts.body}`, options);
	const { body } = new JSDOM(html).window.document;
	for (const added of body.querySelectorAll('.heading-link, .scroll-hint, .table-tools')) added.remove();
	const all = [...body.querySelectorAll('*')];
	return {
		data: document.toJS() as Record<string, unknown>,
		elements: new Set(all.map((element) => [element.localName, ...element.getAttributeNames().sort()].join(' '))),
		urls: all.flatMap((element) => element.getAttribute('href') ?? []),
		text: body.textContent,
	};
}
