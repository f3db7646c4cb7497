import type { Confidence } from '#domain/citations/find-citations.ts';
import { type DocumentNumber, formatNumber } from '#domain/document-number.ts';
import type { CitationGraph, NumberPage, OpenMention } from './citation-graph.ts';
import type { CitationLink, CitedDocument, Relation } from './cited-document.ts';
import type { Draft } from './draft.ts';
import type { Registry } from './registry.ts';
import { type Resolution, slugOf } from './resolve.ts';
import type { PlacedMention, Source } from './source.ts';

/** The graph as pages read it: links by entry, citations by document, documents by number. */
export function collectGraph(
	sources: readonly Source[],
	registry: Registry,
	held: ReadonlyMap<string, Draft>,
	resolved: ReadonlyMap<PlacedMention, Resolution>,
	relations: readonly Relation[],
	unknownTargets: CitationGraph['unknownTargets'],
): CitationGraph {
	const links = new Map<string, CitationLink[]>();
	const open = new Map<string, OpenMention[]>();
	for (const source of sources) {
		const own: CitationLink[] = [];
		const unclear: OpenMention[] = [];
		for (const mention of source.mentions) {
			const found = resolved.get(mention);
			if (found && 'to' in found) own.push(linkTo(found.to, found.confidence, source, mention));
			else {
				const missing = openMention(source, mention, found);
				if (missing) unclear.push(missing);
			}
		}
		if (own.length > 0) links.set(source.id, own);
		if (unclear.length > 0) open.set(source.id, unclear);
	}
	for (const relation of relations) {
		(relation.from as Draft).relations.push(relation);
		if (relation.to !== relation.from) (relation.to as Draft).relations.push(relation);
	}
	return {
		documents: registry.drafts,
		held,
		links,
		open,
		numbers: numberPages(registry, open),
		relations,
		unknownTargets,
	};
}

function linkTo(to: Draft, confidence: Confidence, from: Source, mention: PlacedMention): CitationLink {
	const link = { from, mention, to, confidence };
	// A document that names itself in its text is not cited by it.
	if (to.held !== from.id) to.citedIn.push(link);
	return link;
}

function openMention(from: Source, mention: PlacedMention, found: Resolution | undefined): OpenMention | undefined {
	if (found && 'open' in found) {
		const slug = slugOf(found.number, found.open);
		return {
			from,
			mention,
			reason: 'chưa rõ là văn bản nào trong số các văn bản cùng số',
			candidates: found.open,
			slug,
		};
	}
	if (found && 'unmatched' in found) {
		return found.unmatched ? { from, mention, reason: found.unmatched, candidates: [], slug: undefined } : undefined;
	}
	const problem = mention.citation?.problem;
	return problem ? { from, mention, reason: `viết sai dạng: ${problem}`, candidates: [], slug: undefined } : undefined;
}

function numberPages(registry: Registry, open: ReadonlyMap<string, readonly OpenMention[]>): Map<string, NumberPage> {
	const pages = new Map<string, { number: DocumentNumber; documents: CitedDocument[]; open: OpenMention[] }>();
	const pageOf = (slug: string, number: DocumentNumber) =>
		pages.get(slug) ?? pages.set(slug, { number, documents: [], open: [] }).get(slug)!;
	for (const draft of registry.drafts) {
		for (const [slug, number] of draft.numbers) pageOf(slug, number).documents.push(draft);
	}
	for (const mentions of open.values()) {
		for (const mention of mentions) if (mention.slug) pages.get(mention.slug)?.open.push(mention);
	}
	return new Map(
		[...pages].map(([slug, { number, ...page }]) => [slug, { slug, number: formatNumber(number), ...page }]),
	);
}
