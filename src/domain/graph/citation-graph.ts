import type { Confidence } from '#domain/citations/find-citations.ts';
import { isPartial } from '#domain/citations/identity.ts';
import type { CitationLink, CitedDocument, Relation } from './cited-document.ts';
import type { Draft } from './draft.ts';
import { collectGraph } from './graph-views.ts';
import { holdings } from './holding.ts';
import { Registry } from './registry.ts';
import { identityIn, type Resolution, resolveNumber, resolveShort } from './resolve.ts';
import { aliasTarget, overrideOf, targetOf } from './resolve-stated.ts';
import type { PlacedMention, Source } from './source.ts';
import { citationReader } from './stated-citation.ts';
import { statedRelations } from './stated-relations.ts';

/** A mention that leads to no single document, with the reason for readers and editors. */
export interface OpenMention {
	readonly from: Source;
	readonly mention: PlacedMention;
	readonly reason: string;
	/** The documents that it may mean. */
	readonly candidates: readonly CitedDocument[];
	/** The page of its number, when it has one. */
	readonly slug: string | undefined;
}

/** All documents with one number, and the mentions that do not tell which of them they mean. */
export interface NumberPage {
	readonly slug: string;
	/** «25-CT/TW». */
	readonly number: string;
	readonly documents: readonly CitedDocument[];
	readonly open: readonly OpenMention[];
}

export interface UnknownTarget {
	readonly from: Source;
	/** As written. */
	readonly to: string;
	readonly reason: string;
	/** The documents that it may mean. */
	readonly candidates: readonly CitedDocument[];
}

export interface CitationGraph {
	/** Every document known, held or only named. */
	readonly documents: readonly CitedDocument[];
	/** By the id of the entry that holds it. */
	readonly held: ReadonlyMap<string, CitedDocument>;
	/** Links of an entry, in the order of its text. */
	readonly links: ReadonlyMap<string, readonly CitationLink[]>;
	/** Mentions of an entry that stay open, in the order of its text. */
	readonly open: ReadonlyMap<string, readonly OpenMention[]>;
	/** By the address part of the number. */
	readonly numbers: ReadonlyMap<string, NumberPage>;
	readonly relations: readonly Relation[];
	/** Relations and overrides whose target is neither an entry nor a number that leads to one document. */
	readonly unknownTargets: readonly UnknownTarget[];
}

/**
 * Connects every mention to its document: held documents first, then whole numbers, so that partial ones find them wherever
 * they stand, then what editors decided, partial numbers, everyday names and short forms. `sources` come newest first.
 * Pure; linear in mentions.
 */
export function buildCitationGraph(sources: readonly Source[]): CitationGraph {
	const registry = new Registry();
	const held = holdings(sources, registry);
	const byAnyId = withFormerIds(held, sources);
	const near = new Map<Source, Map<Draft, Confidence>>(sources.map((source) => [source, new Map()]));
	const resolved = new Map<PlacedMention, Resolution>();
	const read = citationReader();
	const target = (source: Source, to: string, note?: string) =>
		targetOf(source, to, () => read(to, note), registry, byAnyId, near.get(source)!);

	for (const step of steps) {
		for (const source of sources) {
			for (const mention of source.mentions) {
				if (resolved.has(mention)) continue;
				const resolution = step({ source, mention, registry, near: near.get(source)!, target });
				if (!resolution) continue;
				resolved.set(mention, resolution);
				if ('to' in resolution) remember(near.get(source)!, resolution);
			}
		}
	}
	const unknownTargets: UnknownTarget[] = [];
	const relations = statedRelations(sources, held, resolved, {
		isWhole: (source, to, note) => {
			const citation = byAnyId.has(to) ? undefined : read(to, note);
			const identity = citation && identityIn(citation, source);
			return identity !== undefined && !isPartial(identity);
		},
		find: (source, to, note) => {
			const found = target(source, to, note);
			if ('to' in found) return found.to;
			unknownTargets.push(
				'open' in found
					? { from: source, to, reason: 'chưa rõ là văn bản nào', candidates: found.open }
					: { from: source, to, reason: found.unmatched, candidates: [] },
			);
			return undefined;
		},
	});
	return collectGraph(sources, registry, held, resolved, relations, unknownTargets);
}

interface Task {
	readonly source: Source;
	readonly mention: PlacedMention;
	readonly registry: Registry;
	/** The documents that the entry names so far. */
	readonly near: ReadonlyMap<Draft, Confidence>;
	readonly target: (source: Source, to: string) => Resolution;
}

/** In the order in which they run over all mentions; what one step settles, no later one touches. */
const steps: readonly ((task: Task) => Resolution | undefined)[] = [
	wholeNumber,
	({ source, mention, target }) => {
		const override = overrideOf(source, mention);
		if (!override) return undefined;
		if (override.to === null) return { unmatched: '' };
		const found = target(source, override.to);
		return 'to' in found ? { to: found.to, confidence: 'certain' } : found;
	},
	fullNumber,
	({ source, mention, registry }) => aliasTarget(source, mention, registry),
	({ source, mention: { citation }, registry, near }) =>
		citation && (citation.form === 'short' || citation.form === 'weak')
			? resolveShort(citation, source, registry, near)
			: undefined,
];

function withFormerIds(held: ReadonlyMap<string, Draft>, sources: readonly Source[]): Map<string, Draft> {
	const former = sources.flatMap(({ id, formerIds = [] }) => {
		const draft = held.get(id);
		return draft ? formerIds.map((formerId) => [formerId, draft] as const) : [];
	});
	// An id in use means its entry, whoever had it before.
	return new Map([...former, ...held]);
}

/** The surest way in which an entry names a document stands for all. */
function remember(near: Map<Draft, Confidence>, { to, confidence }: { to: Draft; confidence: Confidence }) {
	if (near.get(to) !== 'certain') near.set(to, confidence);
}

function wholeNumber(task: Task): Resolution | undefined {
	const { source, mention } = task;
	const identity = mention.citation && identityIn(mention.citation, source);
	return identity && !isPartial(identity) && !overrideOf(source, mention) ? fullNumber(task) : undefined;
}

function fullNumber({ source, mention: { citation }, registry, near }: Task): Resolution | undefined {
	return citation?.form === 'full' || citation?.form === 'elided'
		? resolveNumber(citation, source, registry, near)
		: undefined;
}
