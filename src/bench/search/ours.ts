import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type ArchiveIndex, openIndex } from '#search/engine/archive-index.ts';
import type { Answer } from '#search/engine/request.ts';
import { search } from '#search/engine/search.ts';
import { parseFragment } from '#search/fragment.ts';
import { indexPages } from '#search/index/build-index.ts';
import { filesOf } from '#search/index/index-files.ts';
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
			let answer: Answer | undefined;
			for await (answer of search({ query, filters: {} }, index));
			const hits = answer?.hits.slice(0, shownAnswers) ?? [];
			const places = await Promise.all(
				hits.map(async (hit) => {
					const name = await fragmentOf(hit, index);
					const file = await readFile(join(folder, 'pagefind/fragment', `${name}.pf_fragment`));
					bytes += file.length;
					return placeOf(parseFragment(name, new Uint8Array(gunzipSync(file))).url);
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

/** The name of the fragment of a hit, a place in the whole archive. */
async function fragmentOf(hit: number, index: ArchiveIndex): Promise<string> {
	for (let period = 0; period < index.periods; period++) {
		const { offset, fragments } = await index.shard(period);
		const name = hit >= offset ? fragments[hit - offset] : undefined;
		if (name !== undefined) return name;
	}
	throw new Error(`No fragment for hit ${hit}`);
}
