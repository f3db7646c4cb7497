import type { Archive } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { CitedDocument } from './cited-document.ts';

/** The documents that the text or the front matter of an entry names. */
export function documentsNamedBy(entry: Entry, { graph }: Archive): Set<CitedDocument> {
	const self = graph.held.get(entry.id);
	const stated = (self?.relations ?? []).filter(({ from }) => from === self);
	return new Set([...(graph.links.get(entry.id) ?? []), ...stated].map(({ to }) => to));
}
