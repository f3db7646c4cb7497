import { dayNumber } from '../documents-table.ts';
import type { Match } from './matches.ts';
import type { Answer, SearchRequest } from './request.ts';
import { type Shard, valuesOf } from './shard.ts';

/** Where few documents hold all that was asked, so many others are shown after them. */
const fewest = 10;
/** The share of the query's words that those others must hold, unless nothing holds more. */
const goodPart = 0.5;

/**
 * The matches that pass the filters and the range of days, in the order asked for, with counts for every filter value: of
 * what holds all that was asked, the documents that pass the other filters.
 */
export function select(
	matches: readonly Match[],
	shards: readonly Shard[],
	request: SearchRequest,
): Pick<Answer, 'hits' | 'full' | 'facets'> {
	const facets: Record<string, Record<string, number>> = {};
	const full: Match[] = [];
	const partial: Match[] = [];
	const wanted = Object.entries(request.filters);
	for (const match of matches) {
		const shard = shardOf(match.document, shards);
		const at = match.document - shard.offset;
		const failed = wanted.filter(([name, value]) => !valuesOf(shard, name, at).includes(value)).map(([name]) => name);
		if (!inRange(shard.days[at]!, request) || failed.length > 1) continue;
		if (failed.length === 0) (match.full ? full : partial).push(match);
		if (!match.full) continue;
		for (const name of failed.length === 1 ? failed : Object.keys(shard.facets)) {
			for (const value of valuesOf(shard, name, at)) {
				facets[name] ??= {};
				facets[name][value] = (facets[name][value] ?? 0) + 1;
			}
		}
	}
	const order = sorted(full, shards, request.sort ?? 'relevance');
	const others = full.length > 0 ? partial.filter(({ share }) => share >= goodPart) : partial;
	const rest = others.slice(0, Math.max(0, fewest - full.length));
	return { hits: [...order, ...rest].map(({ document }) => document), full: full.length, facets };
}

function sorted(
	matches: readonly Match[],
	shards: readonly Shard[],
	sort: NonNullable<SearchRequest['sort']>,
): readonly Match[] {
	if (sort === 'relevance') return matches;
	const days = matches.map((match) => {
		const shard = shardOf(match.document, shards);
		return { match, day: shard.days[match.document - shard.offset]! };
	});
	const dated = days.filter(({ day }) => !Number.isNaN(day));
	// Not by their places alone: pages of numbers stand after all entries.
	dated.sort((a, b) => b.day - a.day || a.match.document - b.match.document);
	const others = days.filter(({ day }) => Number.isNaN(day)).sort((a, b) => a.match.document - b.match.document);
	return [...(sort === 'oldest' ? dated.reverse() : dated), ...others].map(({ match }) => match);
}

/** The shard that holds a place of the archive. Throws when none does. */
export function shardOf(document: number, shards: readonly Shard[]): Shard {
	const shard = shards.find(({ offset, facts }) => document >= offset && document < offset + facts.documents);
	if (!shard) throw new RangeError(`No period holds document ${document}`);
	return shard;
}

function inRange(day: number, { from, to }: SearchRequest): boolean {
	const first = from ? dayNumber(from) : undefined;
	const last = to ? dayNumber(to) : undefined;
	if (first === undefined && last === undefined) return true;
	return day >= (first ?? Number.NEGATIVE_INFINITY) && day <= (last ?? Number.POSITIVE_INFINITY);
}
