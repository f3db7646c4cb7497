import type { Recogniser } from '#checks/entry-file.ts';
import { type FileFacts, readFacts } from '#checks/file-facts.ts';
import type { SourceFile } from '#checks/files/decode.ts';
import { type Mention, mentionsIn } from '#domain/citations/mentions.ts';
import { type BodyText, type SitePart, sitePartOf } from './site-part.ts';

/** Everything that is found in a file: it depends on path, bytes, code and vocabularies only. */
export interface Product {
	/** For the checks. */
	readonly facts: FileFacts;
	/** For the site. */
	readonly site: SitePart;
}

/** Reads a file for the checks and for the site. `body` is there for entries that the site can show. */
export function makeProduct(source: SourceFile): { product: Product; body?: BodyText } {
	const recognise = rememberingRecogniser();
	const { facts, file } = readFacts(source, recognise);
	const { part, body } = sitePartOf(source.path, file, recognise);
	return { product: { facts, site: part }, ...(body && { body }) };
}

/** The checks read a file's text, the site what it becomes: nearly all is the same, and recognising takes most of the time. */
function rememberingRecogniser(): Recogniser {
	const known = new Map<string, readonly Mention[]>();
	return (text, manual) => {
		const key = manual.length === 0 ? text : [text, ...manual].join('\0');
		const found = known.get(key) ?? mentionsIn(text, manual);
		known.set(key, found);
		return found;
	};
}
