import { type ArchiveIndex, openIndex } from '../engine/archive-index.ts';
import { cardOf } from '../engine/card.ts';
import { remembering } from '../engine/files.ts';
import { readingsOf } from '../engine/readings.ts';
import { search } from '../engine/search.ts';
import { shardOf } from '../engine/select.ts';
import { type Shard, textOf } from '../engine/shard.ts';
import { parseFragments } from '../fragment.ts';
import { indexFolder } from '../manifest.ts';
import { parseQuery } from '../query/parse.ts';
import type { Finder } from './finder.ts';
import { fetchFrom } from './read-file.ts';

/** A finder that works where it is called: in the worker. `root` is the address of the site's root, with a slash at its end. */
export function localFinder(root: string): Finder {
	const read = fetchFrom(new URL(`${indexFolder}/`, root).href);
	const texts = remembering(fetchFrom(root));
	let index: Promise<ArchiveIndex> | undefined;
	/** Counts searches: an older one stops at its next step. */
	let turn = 0;

	async function opened(): Promise<ArchiveIndex> {
		index ??= openIndex(read);
		return index.catch((error: unknown) => {
			index = undefined;
			throw error;
		});
	}

	return {
		async search(request, onAnswer) {
			turn += 1;
			const mine = turn;
			try {
				for await (const answer of search(request, await opened())) {
					if (mine !== turn) return false;
					onAnswer(answer);
				}
				return mine === turn;
			} catch (error) {
				// The site may have been published anew, with other file names: the next search reads the manifest again.
				index = undefined;
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
			const archive = await opened();
			const { readings } = readingsOf(parseQuery(query), await archive.tables());
			const queries = readings.map((reading) => reading.query.words);
			const shards: Shard[] = [];
			for (let period = 0; period < archive.periods; period++) {
				shards.push(await archive.shard(period));
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
