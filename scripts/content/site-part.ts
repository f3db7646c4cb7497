import type { Recogniser } from '#checks/entry-file.ts';
import type { MarkdownFile } from '#checks/files/markdown-file.ts';
import { validate } from '#checks/schema/entry-schema.ts';
import { mentionsIn } from '#domain/citations/mentions.ts';
import { collections, parseEntryPath } from '#domain/entry-path.ts';
import { type TextFacts, textFactsOf } from '#domain/text-facts.ts';
import { type EntryBody, renderEntryBody } from '#markdown/entry-body.ts';
import type { Brief } from '#schema/brief.ts';
import type { DocumentData } from '#schema/document.ts';
import { shownBody } from '#schema/hidden-characters.ts';
import type { News } from '#schema/news.ts';

/** What the archive needs of an entry that can be shown. */
export interface SiteFacts {
	readonly data: News | DocumentData | Brief;
	readonly text: TextFacts;
}

/** Why the text of an entry cannot be rendered, as the renderer says it. */
export interface Unrenderable {
	readonly unrenderable: string;
}

/** An entry for the site, or why a file is none: it belongs to nobody, is a draft, or cannot be shown as it is. */
export type SitePart = SiteFacts | Unrenderable | 'other' | 'draft' | 'faulty';

/** Whether a file is an entry that the site can show. */
export function isShown(part: SitePart): part is SiteFacts {
	return typeof part === 'object' && 'data' in part;
}

/** The text of an entry in both its forms. */
export interface BodyText extends Omit<EntryBody, 'mentions'> {
	/** As written. */
	readonly markdown: string;
}

/** What a file is for the site. `file` is absent when it cannot be read. */
export function sitePartOf(
	path: string,
	file: MarkdownFile | undefined,
	recognise: Recogniser = mentionsIn,
): { part: SitePart; body?: BodyText } {
	if (!belongsToCollection(path)) return { part: 'other' };
	const place = parseEntryPath(path);
	if (!place || !file) return { part: 'faulty' };
	if (file.data['draft'] === true) return { part: 'draft' };
	const { data } = validate(place.collection, file.data);
	if (!data) return { part: 'faulty' };
	const manual = data.citations.map(({ text }) => text);
	// The check asks editors to take them out; what is built must not depend on it.
	const markdown = shownBody(file.body);
	let entryBody: EntryBody;
	try {
		entryBody = renderEntryBody(markdown, { manual, recognise });
	} catch (error) {
		return { part: { unrenderable: (error as Error).message } };
	}
	const { mentions, ...rendered } = entryBody;
	return {
		part: { data, text: textFactsOf(data, markdown, mentions, recognise) },
		body: { ...rendered, markdown },
	};
}

/** Hidden files such as .gitkeep belong to nobody. */
function belongsToCollection(path: string): boolean {
	return collections.some((collection) => path.startsWith(`${collection}/`)) && /\/[^./][^/]*\.[^/]*$/.test(path);
}
