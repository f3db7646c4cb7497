import type { Relation } from './cited-document.ts';
import type { Draft } from './draft.ts';
import type { Resolution } from './resolve.ts';
import type { PlacedMention, Source } from './source.ts';

/** How the documents that editors name are found. */
export interface Targets {
	/** The document that an editor named; keeps account of what it cannot find. */
	readonly find: (source: Source, to: string, note?: string) => Draft | undefined;
	/** Whether the name tells all that identifies a document. */
	readonly isWhole: (source: Source, to: string, note?: string) => boolean;
}

/** Every relation that front matter states, then those that texts state and no front matter does. */
export function statedRelations(
	sources: readonly Source[],
	held: ReadonlyMap<string, Draft>,
	resolved: ReadonlyMap<PlacedMention, Resolution>,
	targets: Targets,
): Relation[] {
	const relations = relationsOf(sources, held, targets);
	const stated = new Set(relations.map(sideBySide));
	return [...relations, ...relationsInText(sources, resolved).filter((relation) => !stated.has(sideBySide(relation)))];
}

function relationsOf(
	sources: readonly Source[],
	held: ReadonlyMap<string, Draft>,
	{ find, isWhole }: Targets,
): Relation[] {
	// Those that name a document in full come first, so that the others find it whichever entry is read first.
	for (const source of sources) {
		for (const { to, note } of source.relations) if (isWhole(source, to, note)) find(source, to, note);
	}
	return sources.flatMap((source) =>
		source.relations.flatMap((stated, index) => {
			const from = stated.from === undefined ? held.get(source.id) : find(source, stated.from);
			const to = find(source, stated.to, stated.note);
			if (!from || !to) return [];
			const { kind, note, scope } = stated;
			return [{ from, kind, to, note, scope, index, statedIn: source }];
		}),
	);
}

function sideBySide({ from, kind, to }: Relation): string {
	return `${from.key} ${kind} ${to.key}`;
}

/** «Kế hoạch 137-KH/TU của Tỉnh ủy, triển khai Nghị quyết 21-NQ/TW»: what a text says of two documents that it names. */
function relationsInText(sources: readonly Source[], resolved: ReadonlyMap<PlacedMention, Resolution>): Relation[] {
	return sources.flatMap((source) =>
		source.mentions.flatMap((mention, at) => {
			const before = source.mentions[at - 1];
			const [from, to] = [before && resolved.get(before), resolved.get(mention)];
			if (!mention.statedAs || !from || !to || !('to' in from) || !('to' in to) || from.to === to.to) return [];
			const relation = { from: from.to, kind: mention.statedAs, to: to.to, note: undefined, scope: undefined };
			return [{ ...relation, statedIn: source, evidence: mention }];
		}),
	);
}
