import { wantedNumbers } from '../query/number-query.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import type { ArchiveIndex, QueryTables } from './archive-index.ts';
import { collectionOf } from './collection.ts';
import { type Match, matchesOf } from './matches.ts';
import { numberHits } from './number-hits.ts';
import { holdsQuoted } from './quoted.ts';
import { type Scores, scoreDocuments } from './rank.ts';
import { type Reading, readingsOf } from './readings.ts';
import { repairQuery } from './repair.ts';
import type { Answer, SearchRequest } from './request.ts';
import { select } from './select.ts';
import type { Shard } from './shard.ts';
import { type FoundTerm, findTerms, frequenciesOf, type TermFrequency, wantedTerms } from './terms.ts';

/** What a shard holds of each reading. */
interface ShardFindings {
	readonly shard: Shard;
	readonly readings: readonly (readonly FoundTerm[])[];
	readonly numbers: readonly number[];
	readonly quoted: ReadonlySet<number> | undefined;
}

/** An answer with what decides whether to search again. */
interface Findings {
	readonly answer: Answer;
	/** Places of words in the query that no document has. */
	readonly unknown: readonly number[];
	/** Some document holds every quoted part. */
	readonly quotedFound: boolean;
}

/** The answer to nothing, and of an archive without pages. */
const nothing: Answer = { hits: [], full: 0, facets: {}, unknown: [], provinces: [], searched: 0, periods: 0 };

/** Lifts documents that bear the number asked for above all others. */
const numberLift = 1_000_000;

/**
 * Answers a request period by period, newest first: each answer takes in one more period. When the query has words that the
 * archive does not know, the periods are gone through again with a likely spelling; when nothing holds what is quoted, without
 * the quotation marks. Rejects when a file cannot be had.
 */
export async function* search(request: SearchRequest, index: ArchiveIndex): AsyncGenerator<Answer> {
	const query = parseQuery(request.query);
	if (query.words.length === 0) {
		// Signs alone stand nowhere; nothing at all asks for everything.
		if (query.text === '') yield* listAll(request, index);
		else yield nothing;
		return;
	}
	const tables = await index.tables();
	let last: Findings | undefined;
	for await (const findings of searchReadings(query, tables, request, index)) {
		last = findings;
		yield findings.answer;
	}
	if (!last) return;
	if (query.quoted.length > 0 && !last.quotedFound) {
		const plain = parseQuery(query.text.replaceAll('"', ' '));
		for await (const { answer } of searchReadings(plain, tables, request, index)) yield { ...answer, unquoted: true };
		return;
	}
	if (request.literal || last.unknown.length === 0) return;
	const repaired = await repairQuery(query, last.unknown, index);
	if (repaired === undefined) return;
	for await (const { answer } of searchReadings(parseQuery(repaired), tables, request, index)) {
		yield { ...answer, repaired, unknown: last.answer.unknown };
	}
}

async function* listAll(request: SearchRequest, index: ArchiveIndex): AsyncGenerator<Answer> {
	const shards: Shard[] = [];
	const matches: Match[] = [];
	if (index.periods === 0) yield nothing;
	for (let period = 0; period < index.periods; period++) {
		const shard = await index.shard(period);
		shards.push(shard);
		for (let at = 0; at < shard.facts.documents; at++)
			matches.push({ document: shard.offset + at, score: 0, full: true });
		const selected = select(matches, shards, { ...request, sort: request.sort === 'oldest' ? 'oldest' : 'newest' });
		yield { ...selected, unknown: [], provinces: [], searched: period + 1, periods: index.periods };
	}
}

async function* searchReadings(
	query: Query,
	tables: QueryTables,
	request: SearchRequest,
	index: ArchiveIndex,
): AsyncGenerator<Findings> {
	const { readings, provinces } = readingsOf(query, tables);
	if (index.periods === 0) yield { unknown: [], quotedFound: false, answer: { ...nothing, provinces } };
	const wanted = readings.map((reading) => wantedTerms(reading.query.words));
	const numbers = wantedNumbers(query);
	const findIn = async (period: number): Promise<ShardFindings> => {
		const shard = await index.shard(period);
		const [found, hits, quoted] = await Promise.all([
			Promise.all(readings.map((reading, at) => findTerms(wanted[at]!, reading.query.toned, shard))),
			numberHits(numbers, shard),
			holdsQuoted(query, shard),
		]);
		return { shard, readings: found, numbers: hits, quoted };
	};
	const findings: ShardFindings[] = [];
	let next = index.periods > 0 ? findIn(0) : undefined;
	for (let period = 0; next; period++) {
		const found: ShardFindings = await next;
		// The next period loads while this one is ranked and shown.
		next = period + 1 < index.periods ? findIn(period + 1) : undefined;
		next?.catch(() => {});
		findings.push(found);
		const shards = findings.map(({ shard }) => shard);
		const frequencies = readings.map((_, at) => frequenciesOf(findings.map((finding) => finding.readings[at]!)));
		const results = findings.map((finding) => ({
			offset: finding.shard.offset,
			found: scoreReadings(finding, readings, frequencies, shards),
		}));
		const matches = matchesOf(results, query.words.length, (document) => isQuoted(document, findings));
		const unknown = unknownWords(query, wanted[0]!, frequencies[0]!);
		yield {
			unknown,
			quotedFound: findings.some(({ quoted }) => quoted && quoted.size > 0),
			answer: {
				...select(matches, shards, request),
				unknown: unknown.map((at) => query.text.slice(query.words[at]!.start, query.words[at]!.end)),
				provinces,
				searched: findings.length,
				periods: index.periods,
			},
		};
	}
}

/** The best score of each document over all readings. */
function scoreReadings(
	{ shard, readings: found, numbers }: ShardFindings,
	readings: readonly Reading[],
	frequencies: readonly (readonly TermFrequency[])[],
	shards: readonly Shard[],
): Scores {
	const collection = collectionOf(shard, shards);
	const all = readings.map(({ query, worth }, reading) => {
		const terms = found[reading]!.map((term, at) => ({ ...term, frequency: frequencies[reading]![at]! }));
		const unknown = terms.filter(({ kind, frequency }) => kind === 'word' && frequency.folded === 0).length;
		return { worth, unknown, found: scoreDocuments(terms, query.toned, collection) };
	});
	const [first, ...others] = all;
	const { scores, shares } = first!.found;
	for (const { worth, found: other, unknown } of others) {
		// An abbreviation that the archive never uses would leave only the words around it.
		if (unknown > first!.unknown) continue;
		for (let at = 0; at < scores.length; at++) {
			scores[at] = Math.max(scores[at]!, worth * other.scores[at]!);
			shares[at] = Math.max(shares[at]!, other.shares[at]!);
		}
	}
	for (const at of numbers) {
		scores[at]! += numberLift;
		shares[at] = 1;
	}
	return { scores, shares };
}

function isQuoted(document: number, findings: readonly ShardFindings[]): boolean {
	const finding = findings.find(
		({ shard }) => document >= shard.offset && document < shard.offset + shard.facts.documents,
	);
	return !finding?.quoted || finding.quoted.has(document - finding.shard.offset);
}

/** Places of the query's words that no searched document has. */
function unknownWords(
	{ words }: Query,
	wanted: ReturnType<typeof wantedTerms>,
	frequencies: readonly TermFrequency[],
): number[] {
	const known = new Set(
		wanted.flatMap(({ kind, folded }, at) => (kind === 'word' && frequencies[at]!.folded > 0 ? [folded] : [])),
	);
	return words.flatMap(({ folded }, at) => (known.has(folded) ? [] : [at]));
}
