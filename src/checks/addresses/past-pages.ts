import { parseEntryPath, undatedFolder } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import type { History } from '#history/model.ts';
import { type Entry, publicationKey, toEntry } from '../entry.ts';
import { readMarkdown } from '../files/markdown-file.ts';
import { isPublic } from '../links/is-public.ts';
import { type CausedPage, pagesOfEntry } from './entry-addresses.ts';
import { numberPagesOf } from './live-addresses.ts';
import type { PastVersion } from './past.ts';
import { PastVocabulary } from './past-vocabulary.ts';

/** A page that readers could once open, and the state of the file that it stood for. */
export interface PastPage extends PastVersion, Omit<CausedPage, 'kind'> {
	readonly kind: CausedPage['kind'] | 'vocabulary' | 'page';
	/** The entry as it was; absent where the file was no entry. */
	readonly entry?: Entry;
}

/**
 * Every page that a past state of a file caused all by itself. A state that was a draft, was dated ahead until it ended, or
 * that no build could read never had a page. `now` is the present minute in Vietnam.
 */
export function* pastPages(versions: readonly PastVersion[], history: History, now: string): Generator<PastPage> {
	const texts = history.texts(versions.map(({ version }) => version.blob));
	const vocabulary = new PastVocabulary(history);
	for (const past of versions) {
		const text = texts.get(past.version.blob);
		if (text !== undefined) yield* pagesOf(past, text, now, vocabulary);
	}
}

function* pagesOf(past: PastVersion, text: string, now: string, vocabulary: PastVocabulary): Generator<PastPage> {
	const { path } = past.version;
	const page = /^trang\/((?:huong-dan\/)?[a-z0-9-]+)\.mdx$/.exec(path)?.[1];
	if (page) yield { ...past, kind: 'page', address: urls.page(page) };
	const list = vocabularyPages[path];
	if (list) for (const address of list(text)) yield { ...past, kind: 'vocabulary', address };
	const entry = entryOf(path, text);
	if (!entry || !couldBeBuilt(entry, vocabulary) || !isPublic(entry, past.end?.at ?? now)) return;
	for (const caused of pagesOfEntry(entry)) yield { ...past, ...caused, entry };
	if (entry.data['withdrawn']) return;
	for (const address of numberPagesOf([entry])) yield { ...past, kind: 'number', address, entry };
}

function entryOf(path: string, text: string): Entry | undefined {
	const location = parseEntryPath(path);
	const file = location && readMarkdown({ path, bytes: new TextEncoder().encode(text) }).file;
	if (!file || (location.collection === 'van-ban' && typeof file.data['type'] !== 'string')) return undefined;
	return toEntry(file, location);
}

/**
 * Whether no slip stands where the addresses come from. The check refused such a state, so none of its pages was ever
 * published, and their addresses could not even be written down.
 */
function couldBeBuilt({ collection, folder, data, published }: Entry, vocabulary: PastVocabulary): boolean {
	if (
		published
			? folder !== undatedFolder && !published.on.startsWith(folder)
			: data[publicationKey(collection)] !== undefined
	)
		return false;
	if (collection !== 'van-ban') return true;
	return vocabulary.hasDocumentType(String(data['type'])) && vocabulary.hasAgency(String(data['issuer']));
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
