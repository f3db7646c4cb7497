import { nearest } from '#domain/nearest.ts';

/** Enough to contain the page that was meant; the edit distance to thousands would take minutes. */
const maxCandidates = 100;

const indexes = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** The existing page or file whose address is most like a broken one, searched among those that share its rarest words. */
export function nearestAddress(url: string, known: ReadonlySet<string>): string | undefined {
	const index = indexes.get(known) ?? indexByWord(known);
	indexes.set(known, index);
	const shared = wordsOf(url)
		.map((word) => index.get(word) ?? [])
		.filter(({ length }) => length > 0)
		.sort((a, b) => a.length - b.length);
	const candidates = new Set<string>();
	for (const list of shared) {
		for (const page of list) if (candidates.size < maxCandidates) candidates.add(page);
	}
	return nearest(url, candidates);
}

function indexByWord(known: ReadonlySet<string>): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const page of known) {
		for (const word of new Set(wordsOf(page))) {
			const list = index.get(word);
			if (list) list.push(page);
			else index.set(word, [page]);
		}
	}
	return index;
}

function wordsOf(url: string): string[] {
	return url
		.split(/[/._-]/)
		.filter(Boolean)
		.slice(0, 30);
}
