import { type Mention, mentionsIn } from '#domain/citations/mentions.ts';
import type { PlacedMention } from '#domain/graph/source.ts';
import { overridesOf } from './citations/overrides.ts';
import { malformedNumberOf } from './citations/own-number.ts';
import { type Entry, type EntryHead, entryHead } from './entry.ts';
import { type Fault, type Place, topOfFile } from './fault.ts';
import type { MarkdownFile } from './files/markdown-file.ts';
import { resolveLink } from './links/link-target.ts';
import { linksOf } from './links/links.ts';
import { anchorsOf } from './structure/headings.ts';

/** An entry with its whole file, as rules about one file see it. */
export interface EntryFile extends Entry, MarkdownFile {}

export type EntryFileRule = (entry: EntryFile) => Iterable<Fault>;

/** Finds the mentions in a text; `mentionsIn`, or one that remembers what it found in the same text before. */
export type Recogniser = (text: string, manual: readonly string[]) => readonly Mention[];

/** Completes a parsed file with what its path and dates tell. Links, anchors and mentions are found when first asked for. */
export function toEntry(
	file: MarkdownFile,
	location: Pick<EntryHead, 'collection' | 'folder' | 'slug'>,
	recognise: Recogniser = mentionsIn,
): EntryFile {
	const head = entryHead(file.path, location, file.data);
	let links: Entry['links'] | undefined;
	let mentioned: ReturnType<typeof mentionsOf> | undefined;
	const allMentions = () => {
		mentioned ??= mentionsOf(file, recognise);
		return mentioned;
	};
	return {
		...file,
		...head,
		get links() {
			links ??= [...linksOf(file)].filter(({ url }) => url !== '' && resolveLink(url, head));
			return links;
		},
		get anchors() {
			return anchorsOf(file);
		},
		get mentions() {
			return allMentions().mentions;
		},
		get malformedNumber() {
			return malformedNumberOf(head);
		},
		atMention: (index) => allMentions().places[index]?.() ?? topOfFile,
		wholeText: () => file.text,
	};
}

function mentionsOf({ data, passages }: MarkdownFile, recognise: Recogniser) {
	const manual = overridesOf(data).map(({ text }) => text);
	const mentions: PlacedMention[] = [];
	const places: (() => Place)[] = [];
	let index = 0;
	for (const { field, text, at } of passages) {
		for (const mention of recognise(text, manual)) {
			mentions.push(field === 'body' ? { ...mention, field, index: index++ } : { ...mention, field });
			places.push(() => at(mention.start));
		}
	}
	return { mentions, places };
}
