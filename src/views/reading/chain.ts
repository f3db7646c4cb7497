import type { Archive } from '#domain/archive.ts';
import type { DocumentEntry } from '#domain/entry.ts';
import { type ChainNode, chainOf } from '#domain/graph/chain.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { thirdPartyOf } from '#domain/graph/reference-remarks.ts';
import { relationKinds } from '#vocabulary/closed-lists.ts';
import { type DocumentLink, documentLink } from '../documents/document-link.ts';
import { type StatedBy, statedBy } from '../documents/stated-by.ts';

/** From the directives at the top down to a document, and on to what carries it out. */
export interface Chain {
	readonly roots: readonly ChainBranch[];
	/** Documents above that are left out. */
	readonly omittedAbove: number;
}

export interface ChainBranch {
	/** The name of the page's own document, which is no link. */
	readonly own: string | undefined;
	/** Undefined for the page's own document. */
	readonly link: DocumentLink | undefined;
	/** It stands in full further up in the tree. */
	readonly repeated: boolean;
	/** What it is to the document above; that it carries it out is what the drawing says. */
	readonly label: string | undefined;
	readonly statedBy: StatedBy | undefined;
	readonly below: readonly ChainBranch[];
	/** Documents right below it that are left out. */
	readonly omitted: number;
}

/** Undefined where a plain list of relations says as much, as `chainOf` judges. */
export function chainView({ id }: DocumentEntry, archive: Archive): Chain | undefined {
	const self = archive.graph.held.get(id);
	const chain = self && chainOf(self, archive.graph);
	return chain && { ...chain, roots: chain.roots.map((node) => branchOf(node, self, archive)) };
}

function branchOf(
	{ document, relation, below, repeated, omitted }: ChainNode,
	self: CitedDocument,
	archive: Archive,
): ChainBranch {
	const reference = referenceTo(document, archive);
	const own = document === self;
	return {
		own: own ? `Văn bản này: ${reference.shortName}, ${reference.issuer}` : undefined,
		link: own ? undefined : documentLink(reference),
		repeated,
		label:
			relation && relation.kind !== 'implements'
				? `${relationKinds[relation.kind].label.toLocaleLowerCase('vi')} văn bản trên`
				: undefined,
		// That the document of this page says so itself needs no telling.
		statedBy: relation && relation.statedIn.id !== self.held ? statedBy(thirdPartyOf([relation]), archive) : undefined,
		below: below.map((node) => branchOf(node, self, archive)),
		omitted,
	};
}
