import { cardOf } from '../engine/card.ts';
import { readingsOf } from '../engine/readings.ts';
import { search } from '../engine/search.ts';
import { shardOf } from '../engine/select.ts';
import { type Shard, textOf } from '../engine/shard.ts';
import { parseFragments } from '../fragment.ts';
import { parseQuery } from '../query/parse.ts';
import type { Finder } from './finder.ts';
import type { Source, SourceOpener } from './source.ts';

/** A finder that works where it is called: in the worker. */
export function localFinder({ open, forget }: SourceOpener): Finder {
	/** Of the last search. */
	let asked: Source | undefined;
	/** Counts searches: an older one stops at its next step. */
	let turn = 0;

	return {
		async search(request, onAnswer) {
			turn += 1;
			const mine = turn;
			try {
				const source = await open();
				if (mine !== turn) return false;
				asked = source;
				for await (const answer of search(request, source.index)) {
					if (mine !== turn) return false;
					onAnswer(source.part ? { ...answer, saved: source.part } : answer);
				}
				return mine === turn;
			} catch (error) {
				// The site may have been published anew, with other file names: the next search reads the manifest again.
				forget();
				throw error;
			}
		},
		stop() {
			turn += 1;
		},
		dispose() {
			turn += 1;
		},
		async cards(hits, query) {
			const { index, texts } = asked ?? (await open());
			const { readings } = readingsOf(parseQuery(query), await index.tables());
			const queries = readings.map((reading) => reading.query.words);
			const shards: Shard[] = [];
			for (let period = 0; period < index.periods; period++) {
				shards.push(await index.shard(period));
				if (hits.every((hit) => shards.some(({ offset, facts }) => hit >= offset && hit < offset + facts.documents)))
					break;
			}
			return Promise.all(
				hits.map(async (hit) => {
					const shard = shardOf(hit, shards);
					const { path, place } = textOf(shard, hit - shard.offset);
					return cardOf(parseFragments(path, await texts(path))[place]!, queries);
				}),
			);
		},
	};
}
