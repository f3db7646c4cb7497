import type { Confidence } from '#domain/citations/find-citations.ts';
import { formatKey, identityOf, isPartial } from '#domain/citations/identity.ts';
import { type DocumentNumber, formatNumber, numberSlug, parseNumber } from '#domain/document-number.ts';
import { agencyById } from '#vocabulary/agencies.ts';
import { aliasesFor } from './aliases.ts';
import { type CitationLink, type CitedDocument, Draft, Registry, type Relation } from './cited-document.ts';
import { agencyPlace } from './issuing-agency.ts';
import { identityIn, type Resolution, resolveNumber, resolveShort, slugOf, statedCitation } from './resolve.ts';
import type { PlacedMention, Source } from './source.ts';

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
	readonly unknownTargets: readonly { readonly from: Source; readonly to: string; readonly reason: string }[];
}

/**
 * Connects every mention to its document: held documents first, then whole numbers, then partial ones, which may merge with
 * them, then short forms, everyday names and what editors decided. `sources` come newest first. Pure; linear in mentions.
 */
export function buildCitationGraph(sources: readonly Source[]): CitationGraph {
	const registry = new Registry();
	const held = new Map<string, Draft>();
	for (const source of sources) {
		if (!source.document) continue;
		const draft = holding(source, source.document, registry);
		held.set(source.id, draft);
	}
	const near = new Map<string, Set<Draft>>();
	const nearOf = (source: Source) => near.get(source.id) ?? near.set(source.id, new Set()).get(source.id)!;
	const resolved = new Map<PlacedMention, Resolution>();
	const unknownTargets: { from: Source; to: string; reason: string }[] = [];

	const steps: ((source: Source, mention: PlacedMention) => Resolution | undefined)[] = [
		// Whole numbers, so that partial ones find them wherever they stand.
		(source, { citation }) => {
			if (!citation || (citation.form !== 'full' && citation.form !== 'elided')) return undefined;
			const identity = identityIn(citation, source);
			return identity && !isPartial(identity) ? resolveNumber(citation, source, registry, nearOf(source)) : undefined;
		},
		(source, { citation }) =>
			citation && (citation.form === 'full' || citation.form === 'elided')
				? resolveNumber(citation, source, registry, nearOf(source))
				: undefined,
	];
	const run = (step: (source: Source, mention: PlacedMention) => Resolution | undefined) => {
		for (const source of sources) {
			for (const mention of source.mentions) {
				if (resolved.has(mention)) continue;
				const resolution = step(source, mention);
				if (!resolution) continue;
				resolved.set(mention, resolution);
				if ('to' in resolution) nearOf(source).add(resolution.to);
			}
		}
	};
	const target = (source: Source, to: string, note?: string): Resolution =>
		targetOf(source, to, note, registry, held, nearOf(source));
	run((source, mention) => overrideOf(source, mention, (to) => target(source, to)));
	for (const step of steps) run(step);
	run((source, mention) => aliasTarget(source, mention, registry));
	run((source, { citation }) => {
		if (!citation || citation.form === 'suspect') return undefined;
		return resolveShort(citation, source, registry, nearOf(source));
	});
	const relations = [
		...relationsOf(sources, held, (source, to, note) => {
			const found = target(source, to, note);
			if ('to' in found) return found.to;
			unknownTargets.push({ from: source, to, reason: 'open' in found ? 'chưa rõ là văn bản nào' : found.unmatched });
			return undefined;
		}),
	];
	const stated = new Set(relations.map(sideBySide));
	relations.push(...relationsInText(sources, resolved).filter((relation) => !stated.has(sideBySide(relation))));
	return collect(sources, registry, held, resolved, relations, unknownTargets);
}

/** The record of a document that is held; another with the same key keeps a record of its own (the checks refuse that). */
function holding(source: Source, document: NonNullable<Source['document']>, registry: Registry): Draft {
	const agency = agencyById(document.issuer);
	const number = document.number === undefined ? undefined : parseNumber(document.number);
	const identity =
		number && identityOf(number, { date: document.date, place: agencyPlace(agency, number.issuer[0] ?? '') });
	const known = identity && registry.get(identity, number);
	const draft = known && !known.held ? known : new Draft(undefined, number, `kho/${source.id}`);
	if (draft !== known) registry.add(draft);
	draft.held = source.id;
	if (identity) draft.ownKey = formatKey(identity);
	draft.date = document.date;
	draft.issuerName = agency.name;
	draft.place = agency.province;
	return draft;
}

function overrideOf(
	source: Source,
	mention: PlacedMention,
	target: (to: string) => Resolution,
): Resolution | undefined {
	const text = mention.text.replace(/\s+/g, ' ');
	const override = source.overrides.find(
		(stated) => stated.text === mention.manual || stated.text.replace(/\s+/g, ' ') === text,
	);
	if (!override) return undefined;
	if (override.to === null) return { unmatched: '' };
	return target(override.to);
}

function aliasTarget(source: Source, { alias }: PlacedMention, registry: Registry): Resolution | undefined {
	if (!alias) return undefined;
	const [only, ...others] = aliasesFor(alias, source);
	if (!only) return { unmatched: 'tên gọi này không rõ chỉ văn bản nào vào ngày của mục viện dẫn' };
	if (others.length > 0) return { unmatched: 'tên gọi này đã chỉ nhiều văn bản; mục viện dẫn không rõ ngày' };
	const number = only.number === undefined ? undefined : parseNumber(only.number);
	if (!number) return { unmatched: only.numberMissing ?? `số «${only.number}» trong danh mục tên gọi chưa đọc được` };
	const place = only.issuer ? agencyPlace(agencyById(only.issuer), number.issuer[0] ?? '') : only.province;
	const identity = identityOf(number, { date: only.issuedOn, place });
	const [first, ...more] = registry.candidates(identity);
	const to = first && more.length === 0 ? first : registry.get(identity, number);
	to.learn({ typeWord: undefined, date: only.issuedOn, issuerName: undefined }, place);
	return { to, confidence: 'inferred' };
}

function targetOf(
	source: Source,
	to: string,
	note: string | undefined,
	registry: Registry,
	held: ReadonlyMap<string, Draft>,
	near: ReadonlySet<Draft>,
): Resolution {
	const entry = held.get(to.replace(/^\/|\/$/g, ''));
	if (entry) return { to: entry, confidence: 'certain' };
	const citation = statedCitation(to, note);
	if (!citation) return { unmatched: `«${to}» không phải số, ký hiệu hay mã của một văn bản trong kho` };
	return resolveNumber(citation, source, registry, near);
}

function relationsOf(
	sources: readonly Source[],
	held: ReadonlyMap<string, Draft>,
	target: (source: Source, to: string, note?: string) => Draft | undefined,
): Relation[] {
	return sources.flatMap((source) =>
		source.relations.flatMap((stated, index) => {
			const from = stated.from === undefined ? held.get(source.id) : target(source, stated.from);
			const to = target(source, stated.to, stated.note);
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

function collect(
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
	const pageOf = (number: DocumentNumber) => {
		const slug = numberSlug(number);
		return pages.get(slug) ?? pages.set(slug, { number, documents: [], open: [] }).get(slug)!;
	};
	for (const draft of registry.drafts) if (draft.parsed) pageOf(draft.parsed).documents.push(draft);
	for (const mentions of open.values()) {
		for (const mention of mentions) if (mention.slug) pages.get(mention.slug)?.open.push(mention);
	}
	return new Map(
		[...pages].map(([slug, { number, ...page }]) => [slug, { slug, number: formatNumber(number), ...page }]),
	);
}
