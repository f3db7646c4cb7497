import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileFunction } from 'node:vm';
import { close, createIndex } from 'pagefind';
import { addressOf, pageOf, placeOf } from './page.ts';
import { type SearchSystem, shownAnswers } from './system.ts';

/** The part of Pagefind's browser module that is used here. */
interface PagefindModule {
	search(query: string): Promise<{
		readonly results: readonly { readonly data: () => Promise<{ readonly raw_url: string }> }[];
	}>;
}

/**
 * Pagefind as it comes: its indexer, and its browser module on the path that it takes without a Worker. Bytes are those of all
 * files that it fetches. It looks every 50 ms whether its index is open, which its milliseconds include.
 */
export const pagefind: SearchSystem = {
	async index(texts, folder) {
		try {
			const { index, errors } = await createIndex({ forceLanguage: 'vi' });
			if (!index) throw new Error(errors.join('\n'));
			let place = 0;
			for await (const text of texts) {
				errors.push(...(await index.addHTMLFile({ url: addressOf(place++), content: pageOf(text) })).errors);
			}
			errors.push(...(await index.writeFiles({ outputPath: folder })).errors);
			if (errors.length > 0) throw new Error(errors.join('\n'));
		} finally {
			await close();
		}
	},
	async open(folder) {
		const load = await moduleLoader(join(folder, 'pagefind.js'));
		return async (query) => {
			let bytes = 0;
			const { search } = load((size) => {
				bytes += size;
			});
			const { results } = await search(query);
			const shown = await Promise.all(results.slice(0, shownAnswers).map(({ data }) => data()));
			return { places: shown.map(({ raw_url }) => placeOf(raw_url)), bytes };
		};
	},
};

/**
 * Makes fresh instances of a written `pagefind.js` that read from disk. It is compiled as a function because Node keeps imported
 * modules, and with each the memory of its index, until it ends.
 */
async function moduleLoader(path: string): Promise<(heard: (bytes: number) => void) => PagefindModule> {
	const source = await readFile(path, 'utf8');
	const body = source.replaceAll('import.meta.url', 'moduleUrl').replace(/export\s*(\{[^{}]*\});?\s*$/, 'return $1;');
	const start = compileFunction(body, ['moduleUrl', 'fetch']);
	return (heard) => {
		const fetchFile = async (url: string) => {
			const bytes = await readFile(fileURLToPath(url.replace(/\?.*$/, '')));
			heard(bytes.length);
			return new Response(bytes);
		};
		return start(pathToFileURL(path).href, fetchFile) as PagefindModule;
	};
}
