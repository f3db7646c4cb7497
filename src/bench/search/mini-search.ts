import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import MiniSearch, { type Options } from 'minisearch';
import { fold } from '#domain/text.ts';
import { type SearchSystem, shownAnswers } from './system.ts';

const fileName = 'minisearch.json';
const options: Options = { fields: ['title', 'text'], processTerm: (term) => fold(term) || null };

/**
 * MiniSearch with its defaults (any word of the query, no prefixes, no near words) over words without diacritics. A reader
 * downloads the whole index before the first answer: its bytes are those of the index, compressed.
 */
export const miniSearch: SearchSystem = {
	async index(texts, folder) {
		const index = new MiniSearch(options);
		let place = 0;
		for await (const { title, text } of texts) index.add({ id: place++, title, text });
		await writeFile(join(folder, fileName), JSON.stringify(index));
	},
	async open(folder) {
		const file = await readFile(join(folder, fileName));
		const bytes = gzipSync(file).length;
		const index = MiniSearch.loadJSON(file.toString(), options);
		return async (query) => {
			const results = index.search(query).slice(0, shownAnswers);
			return { places: results.map(({ id }) => id as number), bytes };
		};
	},
};
