import { parseFrontMatter } from '#domain/front-matter.ts';
import type { Entry } from './entry.ts';
import { type EntryFile, toEntry } from './entry-file.ts';
import { topOfFile } from './fault.ts';
import type { EntryFacts } from './file-facts.ts';
import type { SourceFile } from './files/decode.ts';
import { readMarkdown } from './files/markdown-file.ts';

/** Files parsed again that are kept: the faults of one entry are told one after the other. */
const maxKept = 16;

/** Reads files of entries again, for the places of their faults. */
export class Rereader {
	readonly #kept = new Map<string, EntryFile | undefined>();

	/** The whole file; undefined when it has changed on the disk since and cannot be read any more. */
	read(facts: EntryFacts, source: SourceFile): EntryFile | undefined {
		const { path } = facts;
		if (this.#kept.has(path)) return this.#kept.get(path);
		const { file } = readMarkdown(source);
		const read = file && toEntry(file, facts);
		if (this.#kept.size >= maxKept) this.#kept.delete(this.#kept.keys().next().value!);
		this.#kept.set(path, read);
		return read;
	}
}

/** An entry made of its facts; places and text come from its file when they are asked for. */
export function heldEntry(facts: EntryFacts, source: SourceFile, rereader: Rereader): Entry {
	let anchors: ReadonlySet<string> | undefined;
	const file = () => rereader.read(facts, source);
	return {
		...facts,
		get anchors() {
			anchors ??= new Set(facts.anchors);
			return anchors;
		},
		atMention: (index) => file()?.atMention(index) ?? topOfFile,
		document: () => file()?.document() ?? parseFrontMatter('').document,
		atYaml: (offset) => file()?.atYaml(offset) ?? topOfFile,
		atBody: (offset) => file()?.atBody(offset) ?? topOfFile,
		wholeText: () => file()?.text ?? '',
	};
}
