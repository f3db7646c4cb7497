import { type ChunkKind, chunkPath, type ShardFacts } from '../manifest.ts';
import { chunkOf, findTerm, type TermForm } from '../terms/read.ts';
import { wordOfEdge } from '../title-edges.ts';
import type { ReadFile } from './files.ts';
import type { TermKind } from './terms.ts';

/** The terms of a period for one query, each looked up once; they can be read before its table of documents is there. */
export interface TermFiles {
	readonly facts: ShardFacts;
	/** The ways of writing a folded term; undefined when no document of the period has it. */
	readonly find: (kind: TermKind, folded: string) => Promise<readonly TermForm[] | undefined>;
	/** The file that holds a key, as the index keeps it. */
	readonly chunk: (kind: ChunkKind, key: string) => Promise<Uint8Array>;
}

export function termFiles(facts: ShardFacts, read: ReadFile): TermFiles {
	const chunk = (kind: ChunkKind, key: string) => read(chunkPath(facts.folder, kind, chunkOf(key, facts.chunks[kind])));
	// Readings of one query share most of their terms.
	const found = new Map<string, Promise<readonly TermForm[] | undefined>>();
	return {
		facts,
		chunk,
		find(kind, folded) {
			const key = `${kind} ${folded}`;
			const bytes = () => (kind === 'pair' ? chunk('pair', folded) : chunk('word', wordOfEdge(folded)));
			const forms = found.get(key) ?? bytes().then((bytes) => findTerm(bytes, folded));
			found.set(key, forms);
			return forms;
		},
	};
}
