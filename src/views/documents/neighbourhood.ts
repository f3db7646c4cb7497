import { type DiagramData, type DiagramGroup, type DiagramNode, mostNodes } from '#charts/relations-diagram.ts';
import type { Archive } from '#domain/archive.ts';
import { formatBound, formatDate } from '#domain/dates.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { type RelationGroup, relationGroups, statedGroups } from '#domain/graph/relation-groups.ts';
import type { Source } from '#domain/graph/source.ts';

/**
 * A document, held or only cited, with the documents to which it stands in a relation or which its text names, and the entries
 * that mention it: what is drawn around it. Each stands once, where it says most. Of every group the first `most` are told and
 * all are counted. `groups` are its relations, where they are known already. Undefined where there is no more than one, which the lists of the page show as well.
 */
export function neighbourhood(
	document: CitedDocument,
	archive: Archive,
	{ most = mostNodes, groups }: { readonly most?: number; readonly groups?: readonly RelationGroup[] | undefined } = {},
): DiagramData | undefined {
	if (!hasNeighbours(document, archive)) return undefined;
	const stated = groups ?? groupsOf(document, archive);
	const related = new Set(stated.flatMap(({ documents }) => documents.map((one) => one.document)));
	const inDirection = (wanted: RelationGroup['direction']): DiagramGroup[] =>
		stated
			.filter(({ direction }) => direction === wanted)
			.map(({ label, documents }) => ({
				label,
				nodes: documents.slice(0, most).map((one) => nodeOf(one.document, archive)),
				total: documents.length,
			}));
	return {
		centre: nodeOf(document, archive),
		above: inDirection('outgoing'),
		below: [...inDirection('incoming'), ...citing(document, related, archive, most)],
	};
}

function groupsOf(document: CitedDocument, { graph }: Archive): RelationGroup[] {
	return document.held === undefined ? statedGroups(document) : relationGroups(document.held, graph);
}

/** The entries that mention a document and are not shown as documents that stand in a relation to it. */
function citing(
	{ citedIn }: CitedDocument,
	related: ReadonlySet<CitedDocument>,
	{ byId, graph }: Archive,
	most: number,
): DiagramGroup[] {
	const sources = new Map(citedIn.map(({ from }) => [from.id, from]));
	const others = [...sources.values()].filter(({ id }) => {
		const held = graph.held.get(id);
		return !held || !related.has(held);
	});
	const byKind = Map.groupBy(others, ({ kind }) => kind);
	return (['van-ban', 'tin-tuc', 'diem-tin'] as const satisfies readonly Source['kind'][]).flatMap((kind) => {
		const own = byKind.get(kind) ?? [];
		const nodes = own.slice(0, most).map(({ id }) => entryNode(byId.get(id)!, graph.held.get(id), { byId, graph }));
		return own.length > 0 ? [{ label: `${kindLabels[kind]} nhắc đến`, nodes, total: own.length, noun: 'mục' }] : [];
	});
}

function nodeOf(document: CitedDocument, archive: Pick<Archive, 'byId' | 'graph'>): DiagramNode {
	const { shortName, issuer, when, url, held } = referenceTo(document, archive);
	return { name: shortName, detail: [issuer, when].filter(Boolean).join('\u00A0· '), url, held };
}

function entryNode(
	{ url, data, date, dateMissing }: Entry,
	document: CitedDocument | undefined,
	archive: Pick<Archive, 'byId' | 'graph'>,
): DiagramNode {
	if (document) return nodeOf(document, archive);
	const when = date ? formatDate(date) : ['chưa rõ ngày', formatBound(dateMissing)].filter(Boolean).join(', ');
	return { name: data.title, detail: when, url, held: true };
}

/**
 * Whether more than one document or entry stands around a document. Counts no further than it must, for there are many
 * documents, of which some stand in thousands of relations.
 */
export function hasNeighbours(document: CitedDocument, { graph }: Pick<Archive, 'graph'>): boolean {
	// What the archive lacks is told by those that mention it: one alone is a list.
	if (document.held === undefined && !isMoreThanOne(document.citedIn, ({ from }) => from.id)) return false;
	return isMoreThanOne(around(document, graph), (one) => one);
}

function* around(document: CitedDocument, { held, links }: Archive['graph']): Generator<CitedDocument | string> {
	for (const { from } of document.citedIn) yield held.get(from.id) ?? from.id;
	const mentioning = new Set(document.citedIn.map(({ from }) => from.id));
	for (const { from, to, kind, statedIn } of document.relations) {
		// On the terms of `relationGroups`.
		if (from === to || (kind === 'cites' && from !== document && mentioning.has(statedIn.id))) continue;
		yield from === document ? to : from;
	}
	for (const { to } of links.get(document.held ?? '') ?? []) if (to !== document) yield to;
}

function isMoreThanOne<Item>(items: Iterable<Item>, keyOf: (item: Item) => unknown): boolean {
	const seen = new Set<unknown>();
	for (const item of items) if (seen.add(keyOf(item)).size > 1) return true;
	return false;
}
