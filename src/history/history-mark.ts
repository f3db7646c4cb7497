import { below, folders } from './content-part.ts';
import { git } from './git.ts';
import { openBranch } from './repository.ts';

/**
 * A short text that changes when a commit changes what `HEAD` tells of the content, or when its history becomes readable:
 * the name of the last commit that touched the content, else why there is none.
 */
export function historyMark(root: string, content = 'content'): string {
	const branch = openBranch(root, 'HEAD');
	if ('gap' in branch) return branch.gap;
	const paths = folders.map((folder) => below(content, folder));
	const out = git(root, ['rev-list', '--first-parent', '--max-count=1', branch.commit, '--', ...paths]);
	return out?.toString().trim() ?? 'unreadable';
}
