import { addressName } from '#domain/address-names.ts';
import { type Archive, entryWithId } from '#domain/archive.ts';
import { type DescribedEffect, describeEffect } from '#domain/effect-words.ts';
import { type DocumentEntry, type Entry, kindLabels } from '#domain/entry.ts';
import type { Collection } from '#domain/entry-path.ts';
import { type Fact, factsOf } from '#domain/facts.ts';
import { bodyTargets, type FieldRun, fieldRuns, type MentionOutcome, marksOf } from '#domain/graph/body-targets.ts';
import { type RelationGroup, relationGroups } from '#domain/graph/relation-groups.ts';
import { trailOf } from '#domain/listing.ts';
import type { Revisions } from '#domain/revisions.ts';
import type { ShownPicture } from '#domain/shown-picture.ts';
import { indexFieldsOf } from '#search/index-fields.ts';
import { type EntryFacts, entryFacts } from '#seo/head/entry-facts.ts';
import { type CitedIn, citedInView } from '../documents/cited-in.ts';
import { type Diagram, diagramOf } from '../documents/diagram.ts';
import { type SearchMeta, searchMeta } from '../documents/search-meta.ts';
import type { Sources } from '../page-kind.ts';
import { type Chain, chainView } from './chain.ts';
import { type Citation, citationView } from './citation.ts';
import { type EntryHead, entryHead } from './entry-head.ts';
import { type IndicatorChart, indicatorCharts } from './indicator-charts.ts';
import { type NeighbourLinks, neighbourLinks } from './neighbours.ts';
import { type OwnFields, ownFields } from './own-fields.ts';
import { type RelatedEntry, relatedView } from './related-entries.ts';
import { type Relations, relationsView } from './relations.ts';
import { shownPictures } from './shown-pictures.ts';
import { type Timeline, timelineView } from './timeline.ts';

/** The rendered text of an entry, where each of its mentions of documents leads, and what its pictures are. */
export interface BodyOfPage {
	readonly kind: Collection;
	readonly contentId: string;
	readonly targets: readonly MentionOutcome[];
	/** Those in the text, and the photographs of its source. */
	readonly pictures: readonly ShownPicture[];
}

/** What stands at the address of a withdrawn entry. */
export interface Withdrawal {
	readonly on: string;
	readonly reason: string;
	readonly replacement: { readonly url: string; readonly name: string } | undefined;
}

/** The page of one entry, of any kind. */
export interface ReadingView {
	readonly title: string;
	readonly description: string;
	readonly trail: readonly { readonly label: string; readonly url: string }[];
	/** Instead of all that follows. */
	readonly withdrawal: Withdrawal | undefined;
	readonly article: Article | undefined;
}

export interface Article {
	/** «Tin tức». */
	readonly kind: string;
	readonly search: SearchMeta;
	/** For the head of the page, which tells machines. */
	readonly described: EntryFacts;
	readonly head: EntryHead;
	readonly own: OwnFields;
	readonly facts: readonly Fact[];
	/** Of a brief, whose summary stands in place of a text. */
	readonly summary: readonly FieldRun[] | undefined;
	readonly body: BodyOfPage;
	readonly charts: readonly IndicatorChart[];
	readonly relations: Relations | undefined;
	/** Of documents only. */
	readonly document: DocumentParts | undefined;
	readonly revisions: Revisions;
	readonly citation: Citation;
	readonly related: readonly RelatedEntry[];
	readonly neighbours: NeighbourLinks;
}

export interface DocumentParts {
	readonly effect: DescribedEffect;
	readonly diagram: Diagram | undefined;
	readonly chain: Chain | undefined;
	readonly timeline: Timeline | undefined;
	readonly citedIn: CitedIn;
}

/** What the page of an entry shows, or its tombstone when it is withdrawn. */
export function readingView(entry: Entry, { archive, revisionsOf, pictureAt }: Sources): ReadingView {
	const { withdrawn, summary, title } = entry.data;
	const trail = trailOf(entry);
	if (withdrawn) {
		return {
			title: 'Mục đã gỡ',
			description: 'Mục này đã được gỡ khỏi kho.',
			trail,
			withdrawal: {
				on: withdrawn.on,
				reason: withdrawn.reason,
				replacement: replacementOf(withdrawn.replacedBy, archive),
			},
			article: undefined,
		};
	}
	return {
		title: windowTitle(entry),
		description: summary ?? title,
		trail,
		withdrawal: undefined,
		article: articleOf(entry, archive, revisionsOf(entry), shownPictures(entry, pictureAt)),
	};
}

/** Numbers begin anew with each year and agency, so both are part of a document's name. */
function windowTitle(entry: Entry): string {
	if (entry.kind !== 'van-ban' || !entry.data.number) return entry.data.title;
	const { number } = entry.data;
	const year = entry.date?.on.slice(0, 4);
	const within = year && !number.includes(`/${year}/`) ? ` năm ${year}` : '';
	return `${entry.type.name} ${number}${within}, ${entry.issuer.shortName ?? entry.issuer.name}`;
}

function replacementOf(id: string | undefined, archive: Archive): Withdrawal['replacement'] {
	const replacement = id === undefined ? undefined : entryWithId(id, archive);
	return replacement && { url: replacement.url, name: addressName(replacement.url, archive) };
}

function articleOf(entry: Entry, archive: Archive, revisions: Revisions, pictures: readonly ShownPicture[]): Article {
	const { graph } = archive;
	const groups = relationGroups(entry.id, graph);
	return {
		kind: kindLabels[entry.kind],
		search: searchMeta(indexFieldsOf(entry)),
		described: entryFacts(entry, archive, revisions),
		head: entryHead(entry, graph, marksOn(entry, groups, archive), revisions),
		own: ownFields(entry),
		facts: factsOf(entry, archive),
		summary: entry.kind === 'diem-tin' ? fieldRuns(entry.id, 'summary', entry.data.summary, graph) : undefined,
		body: { kind: entry.kind, contentId: entry.contentId, targets: bodyTargets(entry.id, graph), pictures },
		charts: indicatorCharts(entry),
		relations: relationsView(entry, groups, archive),
		document: entry.kind === 'van-ban' ? documentParts(entry, groups, archive) : undefined,
		revisions,
		citation: citationView(entry),
		related: relatedView(entry, archive),
		neighbours: neighbourLinks(entry, archive),
	};
}

function documentParts(entry: DocumentEntry, groups: readonly RelationGroup[], archive: Archive): DocumentParts {
	return {
		effect: describeEffect(entry, archive),
		diagram: diagramOf(archive.graph.held.get(entry.id), archive, groups),
		chain: chainView(entry, archive),
		timeline: timelineView(entry, archive),
		citedIn: citedInView(archive.graph.held.get(entry.id)?.citedIn ?? [], entry.data.number, archive),
	};
}

/** The marks in the text, then those in the list of related documents. */
function marksOn(entry: Entry, groups: readonly RelationGroup[], { graph }: Archive): EntryHead['marks'] {
	const listed = groups.flatMap(({ documents }) => documents);
	const lists = new Set(listed.map(({ document }) => (document.held ? ('held' as const) : ('lacking' as const))));
	return [...new Set([...marksOf(entry.id, graph), ...lists])].sort();
}
