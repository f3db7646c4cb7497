import type { Change, Commit } from './commits.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Raise the number when `readCommits`, `messageSummary` or `withoutLookalikes` come to say something else. */
const label = 'commits 1: name, summary, (path, blob, path, blob) of each change';

/** Stands for the new path of a file that kept its own. */
const samePath = 0;

type Side = Change['from'];
type Cell = string | typeof samePath | null;
type Row = [commit: string, summary: string, ...changes: Cell[]];

/**
 * What commits said, their guessed renames settled. A commit's name is made from all that it holds, so this never becomes
 * wrong; only another version of git may read it in another way.
 */
export class CommitMemory {
	readonly #file: string;
	readonly #label: string;
	readonly #known: Map<string, Commit>;

	/** Opens the memory in a file, which is made when needed and can be thrown away at any time. */
	constructor(file: string, gitVersion: string) {
		this.#file = file;
		this.#label = `${label}; ${gitVersion}`;
		this.#known = new Map(decode(readSealed(file, this.#label)).map((commit) => [commit.commit, commit]));
	}

	get(name: string): Commit | undefined {
		return this.#known.get(name);
	}

	/** Keeps more commits. Those that are no longer on the branch are forgotten once they are the greater part. */
	keep(commits: readonly Commit[], branch: readonly string[]): void {
		for (const commit of commits) this.#known.set(commit.commit, commit);
		if (this.#known.size > 2 * branch.length) {
			const alive = new Set(branch);
			for (const name of this.#known.keys()) if (!alive.has(name)) this.#known.delete(name);
		}
		writeSealed(this.#file, this.#label, [...this.#known.values()].map(encode));
	}
}

function encode({ commit, summary, changes }: Commit): Row {
	return [
		commit,
		summary,
		...changes.flatMap(({ from, to }): Cell[] => [
			from?.path ?? null,
			from?.blob ?? null,
			to && to.path === from?.path ? samePath : (to?.path ?? null),
			to?.blob ?? null,
		]),
	];
}

function decode(stored: unknown): Commit[] {
	return ((stored ?? []) as Row[]).map(([commit, summary, ...cells]) => {
		const changes: Change[] = [];
		for (let at = 0; at < cells.length; at += 4) {
			const [fromPath, fromBlob, toPath, toBlob] = cells.slice(at, at + 4);
			const from = side(fromPath, fromBlob);
			const to = side(toPath === samePath ? fromPath : toPath, toBlob);
			changes.push({ ...(from && { from }), ...(to && { to }) });
		}
		return { commit, summary, changes };
	});
}

function side(path: unknown, blob: unknown): Side {
	return typeof path === 'string' && typeof blob === 'string' ? { path, blob } : undefined;
}
