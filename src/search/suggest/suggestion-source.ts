import { suggestionLinksUrl, suggestionsUrl } from '#domain/urls.ts';
import { onSite } from '#search/client/root.ts';
import { linksPerFile, type SuggestIndex, type TitleLinks } from './suggest-index.ts';
import { type Suggester, suggesterOf } from './suggester.ts';

interface Loaded {
	readonly suggest: Suggester;
	readonly version: string;
}

let loading: Promise<Loaded> | undefined;
const linkFiles = new Map<number, Promise<TitleLinks>>();

/** Loads the index on first use. Rejects when it cannot be had; the next call then fetches afresh. */
export function loadSuggester(): Promise<Suggester> {
	return load().then(({ suggest }) => suggest);
}

function load(): Promise<Loaded> {
	loading ??= fetchJson<SuggestIndex>(suggestionsUrl)
		.then((index) => ({ suggest: suggesterOf(index), version: index.version }))
		.catch((error) => {
			loading = undefined;
			throw error;
		});
	return loading;
}

/**
 * Where the title at a place of the index leads. Undefined when that cannot be known, because the file is out of reach or
 * belongs to a newer publication, whose titles stand in other places.
 */
export async function titleUrl(index: number): Promise<string | undefined> {
	const file = Math.floor(index / linksPerFile);
	try {
		const known = linkFiles.get(file) ?? fetchJson<TitleLinks>(suggestionLinksUrl(file));
		linkFiles.set(file, known);
		const [{ version }, { version: own, urls }] = await Promise.all([load(), known]);
		return own === version ? urls[index % linksPerFile] : undefined;
	} catch (error) {
		console.warn(error);
		linkFiles.delete(file);
		return undefined;
	}
}

async function fetchJson<Content>(url: string): Promise<Content> {
	const response = await fetch(onSite(url));
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response.json();
}
