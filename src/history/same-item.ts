import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { Change, Commit } from './commits.ts';

/** Per cent of common text from which a rename needs no second look: two items of one bulletin reach 73. */
const certain = 85;

/**
 * Takes apart the renames that git only guessed from common text: two items captured alike share most of their front
 * matter. A guess stands when the title is the same too.
 */
export function withoutLookalikes<C extends Commit>(
	commits: readonly C[],
	texts: (blobs: readonly string[]) => ReadonlyMap<string, string>,
): C[] {
	const isGuess = ({ likeness = 100 }: Change) => likeness < certain;
	const guesses = commits.flatMap(({ changes }) => changes.filter(isGuess));
	const known = texts(guesses.flatMap(({ from, to }) => [from!.blob, to!.blob]));
	const titleOf = (blob: string) => readTitle(known.get(blob) ?? '');
	return commits.map((commit) => ({
		...commit,
		changes: commit.changes.flatMap((change): Change[] => {
			const { from, to } = change;
			if (!from || !to || !isGuess(change)) return [change];
			const title = titleOf(from.blob);
			return title !== undefined && title === titleOf(to.blob) ? [change] : [{ from }, { to }];
		}),
	}));
}

function readTitle(text: string): string | undefined {
	const yaml = splitFrontMatter(text)?.yaml;
	if (yaml === undefined) return undefined;
	const title: unknown = parseFrontMatter(yaml).document.get('title');
	return typeof title === 'string' ? title : undefined;
}
