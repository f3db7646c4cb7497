import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { Change, Commit } from './commits.ts';

/** Per cent of common text from which a rename needs no second look: two items of one bulletin reach 73. */
const certain = 85;
/** Files whose texts are held in memory at once. */
const batch = 1000;

/**
 * Takes apart the renames that git only guessed from common text: two items captured alike share most of their front
 * matter. A guess stands when the title is the same too. `texts` gives the files by blob, `follows` tells the paths that
 * may hold a title; guesses about others never stand.
 */
export function withoutLookalikes<C extends Commit>(
	commits: readonly C[],
	texts: (blobs: readonly string[]) => ReadonlyMap<string, string>,
	follows: (path: string) => boolean = () => true,
): C[] {
	const mayHaveTitle = (side: Change['from']) => side !== undefined && /\.mdx?$/i.test(side.path) && follows(side.path);
	const guesses = commits.flatMap(({ changes }) => changes.filter(isGuess));
	const titled = guesses.filter(({ from, to }) => mayHaveTitle(from) && mayHaveTitle(to));
	const titles = titlesOf(
		titled.flatMap(({ from, to }) => [from!.blob, to!.blob]),
		texts,
	);
	return commits.map((commit) => ({
		...commit,
		changes: commit.changes.flatMap((change): Change[] => {
			const { from, to } = change;
			if (!from || !to || !isGuess(change)) return [change];
			const title = titles.get(from.blob);
			return title !== undefined && title === titles.get(to.blob) ? [change] : [{ from }, { to }];
		}),
	}));
}

function isGuess({ likeness = 100 }: Change): boolean {
	return likeness < certain;
}

function titlesOf(
	blobs: readonly string[],
	texts: (blobs: readonly string[]) => ReadonlyMap<string, string>,
): Map<string, string> {
	const titles = new Map<string, string>();
	for (let at = 0; at < blobs.length; at += batch) {
		for (const [blob, text] of texts(blobs.slice(at, at + batch))) {
			const title = readTitle(text);
			if (title !== undefined) titles.set(blob, title);
		}
	}
	return titles;
}

function readTitle(text: string): string | undefined {
	const yaml = splitFrontMatter(text)?.yaml;
	if (yaml === undefined) return undefined;
	const title: unknown = parseFrontMatter(yaml).document.get('title');
	return typeof title === 'string' ? title : undefined;
}
