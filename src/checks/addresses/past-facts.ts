import { parseEntryPath } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import { type Entry, type EntryHead, publicationKey } from '../entry.ts';
import { toEntry } from '../entry-file.ts';
import { readMarkdown } from '../files/markdown-file.ts';
import { type CausedPage, pagesOfEntry } from './entry-addresses.ts';
import { numberPagesOf } from './live-addresses.ts';

/** A page that a past state of a file may have caused. */
export interface PossiblePage {
	readonly address: string;
	readonly kind: CausedPage['kind'] | 'vocabulary' | 'page';
}

/** What a past state of a file tells by itself, as plain data. A state never changes, so it need be read only once. */
export interface PastFacts {
	/** Pages that stood whenever the state was published. */
	readonly always: readonly PossiblePage[];
	readonly entry?: PastEntry;
}

/** What decides whether an entry was ever built, and the pages that it then caused. */
export interface PastEntry extends Pick<EntryHead, 'collection' | 'folder' | 'draft' | 'published'> {
	/** Has something at the key for its date, readable or not. */
	readonly isDated: boolean;
	/** Of documents. */
	readonly type: string;
	readonly issuer: string;
	readonly pages: readonly PossiblePage[];
}

/** Where past states are remembered from run to run. */
export interface PastMemory {
	/** By path at the time and git's name of the bytes. */
	get(path: string, blob: string): PastFacts | undefined;
	set(path: string, blob: string, facts: PastFacts): void;
}

/** Reads a past state of a file. */
export function pastFactsOf(path: string, text: string): PastFacts {
	const page = /^trang\/((?:huong-dan\/)?[a-z0-9-]+)\.mdx$/.exec(path)?.[1];
	const listed = (vocabularyPages[path]?.(text) ?? []).map((address) => ({ kind: 'vocabulary' as const, address }));
	const always = [...(page ? [{ kind: 'page' as const, address: urls.page(page) }] : []), ...listed];
	const entry = pastEntryOf(path, text);
	if (!entry) return { always };
	const { collection, folder, draft, published, data } = entry;
	const numbers = data['withdrawn'] ? [] : numberPagesOf([entry]);
	return {
		always,
		entry: {
			collection,
			folder,
			draft,
			published,
			isDated: data[publicationKey(collection)] !== undefined,
			type: String(data['type']),
			issuer: String(data['issuer']),
			pages: [...pagesOfEntry(entry), ...numbers.map((address) => ({ kind: 'number' as const, address }))],
		},
	};
}

/** The entry that a past state of a file was; undefined when it was none. */
export function pastEntryOf(path: string, text: string): Entry | undefined {
	const location = parseEntryPath(path);
	const file = location && readMarkdown({ path, bytes: new TextEncoder().encode(text) }).file;
	if (!file || (location.collection === 'van-ban' && typeof file.data['type'] !== 'string')) return undefined;
	return toEntry(file, location);
}

/** Vocabulary file → the pages that its items have whether or not an entry names them. */
const vocabularyPages: Readonly<Record<string, (text: string) => string[]>> = {
	'tu-vung/tinh-thanh.json': (text) => idsIn(text, 'provinces').map(urls.province),
	'tu-vung/chu-de.json': (text) => idsIn(text, 'topics').map(urls.topic),
	'tu-vung/co-quan.json': (text) => idsIn(text, 'agencies').map(urls.agency),
};

/** The ids of a list in a file that may be broken: then it was never built. */
function idsIn(text: string, list: string): string[] {
	try {
		const items = (JSON.parse(text) as Record<string, { id?: unknown }[]>)[list] ?? [];
		return items.map(({ id }) => id).filter((id): id is string => typeof id === 'string' && /^[a-z0-9-]+$/.test(id));
	} catch {
		return [];
	}
}
