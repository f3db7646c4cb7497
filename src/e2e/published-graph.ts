import type { CitationGraph } from '#domain/graph/citation-graph.ts';
import type { CitedDocument, Relation } from '#domain/graph/cited-document.ts';
import type { PlacedMention, Source } from '#domain/graph/source.ts';
import type { DataRow } from './published-data.ts';

/** The citation graph as plain lists, for comparison: what stands in it, not how it is held. */
export interface PlainGraph {
	readonly documents: Readonly<Record<string, object>>;
	readonly links: Readonly<Record<string, readonly object[]>>;
	readonly open: Readonly<Record<string, readonly object[]>>;
	readonly numbers: Readonly<Record<string, object>>;
	readonly relations: readonly string[];
}

type Tables = (name: 'so-hieu' | 'vien-dan' | 'quan-he') => readonly DataRow[];

/** The graph as the published tables tell it, and nothing else. */
export function graphFromTables(rowsOf: Tables): PlainGraph {
	const known = rowsOf('so-hieu');
	const mentions = rowsOf('vien-dan');
	const linked = mentions.filter(({ status }) => status === 'linked');
	const unclear = mentions.filter(({ status }) => status === 'open');
	const placed = new Map(mentions.map((row) => [placeOf(row['source'], row['position']), row]));
	const heldAs = new Map(known.map(({ key, held }) => [key, held]));
	// A document that names itself in its text is not cited by it.
	const citing = Map.groupBy(
		linked.filter(({ source, target }) => source !== heldAs.get(target!)),
		({ target }) => target,
	);
	const slugs = known.flatMap((row) =>
		(row['slugs'] as string[]).map((slug, at) => ({
			slug,
			number: (row['spellings'] as string[])[at],
			key: row['key'] as string,
		})),
	);
	return {
		documents: Object.fromEntries(
			known.map((row) => {
				const { key, ownKey, number, slug, held, date, typeWord, issuerName, symbol, place } = row;
				const { system, identityType: type, identityIssuer: issuer, period, ordinal } = row;
				const identity = system === null ? null : { system, type, issuer, period, ordinal };
				const citedIn = (citing.get(key as string) ?? []).map(({ source, position }) => placeOf(source, position));
				return [
					key,
					{ ownKey, number, slug, held, date, typeWord, issuerName, symbol, place, identity, citedIn: citedIn.sort() },
				];
			}),
		),
		links: grouped(linked, (row) => ({ ...mentionOf(row), to: row['target'], confidence: row['confidence'] })),
		open: grouped(unclear, (row) => {
			const { reason, candidates, numberSlug: slug } = row;
			return { ...mentionOf(row), reason, candidates, slug };
		}),
		numbers: Object.fromEntries(
			[...Map.groupBy(slugs, ({ slug }) => slug)].map(([slug, own]) => {
				const open = unclear.filter(({ numberSlug }) => numberSlug === slug);
				return [
					slug,
					{
						number: own[0]!.number,
						documents: own.map(({ key }) => key).sort(),
						open: open.map(({ source, position }) => placeOf(source, position)).sort(),
					},
				];
			}),
		),
		relations: rowsOf('quan-he')
			.map(({ from, kind, to, note, scope, statedIn, index, position }) => {
				const evidence = position === null ? null : placed.get(placeOf(statedIn, position))?.['text'];
				return JSON.stringify([from, kind, to, note, scope, statedIn, index, position, evidence]);
			})
			.sort(),
	};
}

/** The graph from which the site is made. */
export function plainGraph({ documents, links, open, numbers, relations }: CitationGraph): PlainGraph {
	const place = (from: Source, mention: PlacedMention) => placeOf(from.id, from.mentions.indexOf(mention));
	return {
		documents: Object.fromEntries(
			documents.map((document) => {
				const { ownKey, identity, citedIn } = document;
				const { number, slug, held, date, typeWord, issuerName, symbol, place: where } = document;
				const known = { number, slug, held, date, typeWord, issuerName, symbol, place: where, identity };
				const places = citedIn.map(({ from, mention }) => place(from, mention)).sort();
				return [document.key, { ...orNull(known), ownKey: ownKey || null, citedIn: places }];
			}),
		),
		links: Object.fromEntries(
			[...links].map(([id, own]) => [
				id,
				own.map(({ from, mention, to, confidence }) => ({ ...described(from, mention), to: to.key, confidence })),
			]),
		),
		open: Object.fromEntries(
			[...open].map(([id, own]) => [
				id,
				own.map(({ from, mention, reason, candidates, slug = null }) => ({
					...described(from, mention),
					reason,
					candidates: candidates.map(({ key }) => key),
					slug,
				})),
			]),
		),
		numbers: Object.fromEntries(
			[...numbers].map(([slug, page]) => [
				slug,
				{
					number: page.number,
					documents: page.documents.map(({ key }: CitedDocument) => key).sort(),
					open: page.open.map(({ from, mention }) => place(from, mention)).sort(),
				},
			]),
		),
		relations: relations.map(relationText).sort(),
	};
}

function relationText({ from, kind, to, note, scope, statedIn, index, evidence }: Relation): string {
	const position = evidence ? statedIn.mentions.indexOf(evidence) : null;
	return JSON.stringify([
		...[from.key, kind, to.key, note ?? null, scope ?? null, statedIn.id, index ?? null, position],
		evidence?.text ?? null,
	]);
}

function described(from: Source, mention: PlacedMention): object {
	const { field, index = null, text, sentence } = mention;
	return { position: from.mentions.indexOf(mention), field, index, text, sentence };
}

function mentionOf({ position, field, index, text, sentence, start, end }: DataRow): object {
	return { position, field, index, text, sentence: { text: sentence, start, end } };
}

function placeOf(id: unknown, position: unknown): string {
	return `${id} ${position}`;
}

function grouped(rows: readonly DataRow[], make: (row: DataRow) => object): Record<string, object[]> {
	const groups = Map.groupBy(rows, ({ source }) => source as string);
	return Object.fromEntries([...groups].map(([id, own]) => [id, own.map(make)]));
}

/** JSON and CSV have no undefined. */
function orNull(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? null]));
}
