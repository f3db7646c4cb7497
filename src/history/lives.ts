import type { Change } from './commits.ts';
import type { FileHistory, FileVersion } from './model.ts';

/** A commit of which paths are below `content/` and the date is known or not. */
export interface DatedCommit {
	readonly commit: string;
	readonly summary: string;
	readonly at: string | undefined;
	readonly mixed: boolean;
	readonly changes: readonly Change[];
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Life = Mutable<FileHistory> & { readonly versions: FileVersion[] };

/** Follows each file through the commits, oldest first, and returns their lives by path. */
export function followFiles(commits: readonly DatedCommit[]): FileHistory[] {
	const all: Life[] = [];
	const living = new Map<string, Life>();
	/** Removed files by their last path: one that returns there lives on. */
	const ended = new Map<string, Life>();

	const born = (path: string): Life => {
		const life: Life = { path, versions: [] };
		all.push(life);
		return life;
	};

	for (const { commit, summary, at, mixed, changes } of commits) {
		const touched = changes.length;
		// Sources first: files may change places within one commit.
		const sources = changes.map(({ from }) => from && living.get(from.path));
		for (const { from } of changes) if (from) living.delete(from.path);
		changes.forEach(({ from, to }, index) => {
			const life = sources[index];
			if (to) {
				const here = life ?? ended.get(to.path) ?? born(to.path);
				if (here.removed) {
					delete here.removed;
					ended.delete(to.path);
				}
				here.path = to.path;
				here.versions.push({ path: to.path, blob: to.blob, at, summary, commit, touched, mixed });
				living.set(to.path, here);
			} else if (from && life) {
				life.removed = { at, summary, commit };
				ended.set(from.path, life);
			}
		});
	}
	return all.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}
