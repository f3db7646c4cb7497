import { realpathSync, statSync } from 'node:fs';
import { git, gitExists } from './git.ts';
import type { HistoryGap } from './model.ts';

/** Names the commit of a branch in the repository whose top folder is `root`, or says why its history cannot be relied on. */
export function openBranch(root: string, ref: string): { commit: string } | { gap: HistoryGap } {
	// The folder may be absent: git could not even be started there.
	if (!isFolder(root)) return { gap: 'no-repository' };
	const facts = git(root, ['rev-parse', '--show-toplevel', '--is-shallow-repository'])?.toString();
	if (facts === undefined) return { gap: gitExists(root) ? 'no-repository' : 'no-git' };
	const at = facts.lastIndexOf('\n', facts.length - 2);
	const [top, shallow] = [facts.slice(0, at), facts.slice(at + 1, -1)];
	// A copy without `.git` inside another repository would show that one's commits.
	if (realpathSync.native(top) !== realpathSync.native(root)) return { gap: 'no-repository' };
	if (shallow !== 'false') return { gap: 'shallow' };
	const commit = commitOf(root, ref);
	return commit ? { commit } : { gap: 'no-commit' };
}

/**
 * The branch that readers see: what the remote takes as its main branch, as far as this clone knows and builds upon it;
 * `HEAD` without a remote.
 */
export function publishedRef(root: string): string {
	const candidates = ['HEAD', 'main', 'master'].map((branch) => `refs/remotes/origin/${branch}`);
	const published = candidates.find((ref) => commitOf(root, ref));
	return published ? builtUpon(root, published) : 'HEAD';
}

/**
 * The newest state of a branch that HEAD contains. What others have published since is not missing from a branch that was
 * begun before; that shows once the two are joined.
 */
function builtUpon(root: string, ref: string): string {
	const ahead = git(root, ['rev-list', '--first-parent', ref, '^HEAD'])?.toString().trim().split('\n').at(-1);
	return (ahead && commitOf(root, `${ahead}^`)) || ref;
}

function commitOf(root: string, ref: string): string | undefined {
	return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])
		?.toString()
		.trim();
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
