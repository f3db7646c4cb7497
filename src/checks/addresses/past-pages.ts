import { undatedFolder } from '#domain/entry-path.ts';
import type { History } from '#history/model.ts';
import { isPublic } from '../links/is-public.ts';
import type { PastVersion } from './past.ts';
import { type PastEntry, type PastFacts, type PastMemory, type PossiblePage, pastFactsOf } from './past-facts.ts';
import { PastVocabulary } from './past-vocabulary.ts';

/** A page that readers could once open, and the state of the file that it stood for. */
export interface PastPage extends PastVersion, PossiblePage {
	/** Whether the file was an entry. */
	readonly isEntry: boolean;
}

interface Past {
	readonly history: History;
	/** The present minute in Vietnam. */
	readonly now: string;
	readonly memory?: PastMemory | undefined;
}

/**
 * Every page that a past state of a file caused all by itself. A state that was a draft, was dated ahead until it ended, or
 * that no build could read never had a page.
 */
export function* pastPages(versions: readonly PastVersion[], past: Past): Generator<PastPage> {
	const { history, now } = past;
	const vocabulary = new PastVocabulary(history);
	for (const [state, { always, entry }] of factsOf(versions, past)) {
		for (const page of always) yield { ...state, ...page, isEntry: false };
		if (!entry || !couldBeBuilt(entry, vocabulary) || !isPublic(entry, state.end?.at ?? now)) continue;
		for (const page of entry.pages) yield { ...state, ...page, isEntry: true };
	}
}

/** What each state tells; git is asked only for those that nobody remembers. */
function* factsOf(
	versions: readonly PastVersion[],
	{ history, memory }: Past,
): Generator<readonly [PastVersion, PastFacts]> {
	const known = versions.map(({ version: { path, blob } }) => memory?.get(path, blob));
	const texts = history.texts(versions.flatMap(({ version }, index) => (known[index] ? [] : version.blob)));
	for (const [index, state] of versions.entries()) {
		const { path, blob } = state.version;
		const text = texts.get(blob);
		const facts = known[index] ?? (text === undefined ? undefined : pastFactsOf(path, text));
		if (!facts) continue;
		if (!known[index]) memory?.set(path, blob, facts);
		yield [state, facts];
	}
}

/**
 * Whether no slip stands where the addresses come from. The check refused such a state, so none of its pages was ever
 * published, and their addresses could not even be written down.
 */
function couldBeBuilt(entry: PastEntry, vocabulary: PastVocabulary): boolean {
	const { collection, folder, published, isDated, type, issuer } = entry;
	if (published ? folder !== undatedFolder && !published.on.startsWith(folder) : isDated) return false;
	if (collection !== 'van-ban') return true;
	return vocabulary.hasDocumentType(type) && vocabulary.hasAgency(issuer);
}
