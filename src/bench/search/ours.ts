import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ArchiveIndex, openIndex } from '#search/engine/archive-index.ts';
import { remembering } from '#search/engine/files.ts';
import type { Answer } from '#search/engine/request.ts';
import { search } from '#search/engine/search.ts';
import { shardOf } from '#search/engine/select.ts';
import { textOf } from '#search/engine/shard.ts';
import { parseFragments } from '#search/fragment.ts';
import { filesOf } from '#search/index/index-files.ts';
import { indexPages } from '#search/index/index-pages.ts';
import { addressOf, pageOf, placeOf } from './page.ts';
import type { Text } from './records.ts';
import { type SearchSystem, shownAnswers } from './system.ts';

/**
 * The search of this archive: the build's own indexing, and the browser's own ranking over the files as a server has them.
 * Bytes are those of the files of the index that a query needs, and of the texts of its ten answers.
 */
export const ours: SearchSystem = {
	async index(texts, folder) {
		await indexPages(pagesOf(texts), folder);
	},
	async open(folder) {
		return async (query) => {
			let bytes = 0;
			const index = await openIndex(
				filesOf(folder, (_, size) => {
					bytes += size;
				}),
			);
			const texts = remembering(async (path) => {
				const file = await readFile(join(folder, path));
				bytes += file.length;
				return new Uint8Array(gunzipSync(file));
			});
			let answer: Answer | undefined;
			for await (answer of search({ query, filters: {} }, index));
			const hits = answer?.hits.slice(0, shownAnswers) ?? [];
			const places = await Promise.all(
				hits.map(async (hit) => {
					const { path, place } = await textOfHit(hit, index);
					const text = await texts(path);
					return placeOf(parseFragments(path, text)[place]!.url);
				}),
			);
			return { places, bytes };
		};
	},
};

async function* pagesOf(texts: AsyncIterable<Text>) {
	let place = 0;
	for await (const text of texts) yield { url: addressOf(place++), html: pageOf(text) };
}

/** Where the text of a hit stands; a hit is a place in the whole archive. */
async function textOfHit(hit: number, index: ArchiveIndex): Promise<ReturnType<typeof textOf>> {
	const shards = await Promise.all(Array.from({ length: index.periods }, (_, period) => index.shard(period)));
	const shard = shardOf(hit, shards);
	return textOf(shard, hit - shard.offset);
}
