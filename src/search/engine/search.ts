import { wantedNumbers } from '../query/number-query.ts';
import { parseQuery, type Query } from '../query/parse.ts';
import type { ArchiveIndex, QueryTables } from './archive-index.ts';
import { type Match, matchesOf } from './matches.ts';
import { numberHits } from './number-hits.ts';
import { withNumbers } from './number-scores.ts';
import { holdsQuoted } from './quoted.ts';
import { readingsOf } from './readings.ts';
import { repairQuery } from './repair.ts';
import type { Answer, SearchRequest } from './request.ts';
import { scoreReadings } from './score-readings.ts';
import { select } from './select.ts';
import type { Shard } from './shard.ts';
import { type FoundTerm, findTerms, frequenciesOf, settleForms } from './terms.ts';
import { unknownWords } from './unknown-words.ts';

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
	/** Places of words in the query that are likely misspelt. */
	readonly slips: readonly number[];
	/** Some document holds every quoted part. */
	readonly quotedFound: boolean;
}

/** The answer to nothing, and of an archive without pages. */
const nothing: Answer = {
	hits: [],
	full: 0,
	facets: {},
	unknown: [],
	absent: [],
	provinces: [],
	searched: 0,
	periods: 0,
};

/**
 * Answers a request step by step, newest first: each answer takes in more periods. When the query has words that the
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
	// The newest periods are needed whatever the tables make of the query.
	for (const period of index.steps[0] ?? []) index.shard(period).catch(() => {});
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
	if (request.literal || last.slips.length === 0) return;
	const repaired = await repairQuery(query, last.slips, index);
	if (repaired === undefined) return;
	for await (const { answer } of searchReadings(parseQuery(repaired), tables, request, index)) {
		yield { ...answer, repaired, unknown: last.answer.unknown };
	}
}

async function* listAll(request: SearchRequest, index: ArchiveIndex): AsyncGenerator<Answer> {
	const shards: Shard[] = [];
	const matches: Match[] = [];
	if (index.periods === 0) yield nothing;
	for (const step of index.steps) {
		for (const shard of await Promise.all(step.map((period) => index.shard(period)))) {
			shards.push(shard);
			for (let at = 0; at < shard.facts.documents; at++)
				matches.push({ document: shard.offset + at, score: 0, full: true, share: 1 });
		}
		const selected = select(matches, shards, { ...request, sort: request.sort === 'oldest' ? 'oldest' : 'newest' });
		yield { ...selected, unknown: [], absent: [], provinces: [], searched: shards.length, periods: index.periods };
	}
}

async function* searchReadings(
	query: Query,
	tables: QueryTables,
	request: SearchRequest,
	index: ArchiveIndex,
): AsyncGenerator<Findings> {
	const read = readingsOf(query, tables);
	const { readings } = read;
	const provinces = read.provinces
		.filter(({ name, current }) => name !== current)
		.map(({ name, id, current }) => ({ name, id, current }));
	if (index.periods === 0) yield { slips: [], quotedFound: false, answer: { ...nothing, provinces } };
	const numbers = wantedNumbers(query);
	const findIn = async (period: number): Promise<ShardFindings> => {
		const files = index.terms(period);
		const [shard, found, hits, quoted] = await Promise.all([
			index.shard(period),
			Promise.all(readings.map(({ terms, query: { toned } }) => findTerms(terms, toned, files))),
			numberHits(numbers, files),
			holdsQuoted(query, files),
		]);
		return { shard, readings: found, numbers: hits, quoted };
	};
	const findings: ShardFindings[] = [];
	const findInStep = (at: number) => {
		const step = index.steps[at];
		const found = step && Promise.all(step.map(findIn));
		found?.catch(() => {});
		return found;
	};
	let next = findInStep(0);
	for (let at = 1; next; at++) {
		const found: ShardFindings[] = await next;
		// The next step loads while this one is ranked and shown.
		next = findInStep(at);
		findings.push(...found);
		const shards = findings.map(({ shard }) => shard);
		const settled = readings.map((_, at) => settleForms(findings.map((finding) => finding.readings[at]!)));
		const frequencies = settled.map(frequenciesOf);
		const results = findings.map((finding, place) => ({
			offset: finding.shard.offset,
			found: withNumbers(
				scoreReadings(
					finding.shard,
					settled.map((found) => found[place]!),
					read,
					frequencies,
					shards,
				),
				finding.numbers,
				finding.shard,
			),
		}));
		const matches = matchesOf(results, query, (document) => isQuoted(document, findings));
		const { places, slips, absent } = unknownWords(read, frequencies);
		yield {
			slips,
			quotedFound: findings.some(({ quoted }) => quoted && quoted.size > 0),
			answer: {
				...select(matches, shards, request),
				unknown: places.map((at) => query.text.slice(query.words[at]!.start, query.words[at]!.end)),
				absent,
				provinces,
				searched: findings.length,
				periods: index.periods,
			},
		};
	}
}

function isQuoted(document: number, findings: readonly ShardFindings[]): boolean {
	const finding = findings.find(
		({ shard }) => document >= shard.offset && document < shard.offset + shard.facts.documents,
	);
	return !finding?.quoted || finding.quoted.has(document - finding.shard.offset);
}
