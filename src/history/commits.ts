import { git } from './git.ts';
import { messageSummary } from './message-summary.ts';

/** What a commit did to one file. */
export interface Change {
	readonly from?: { readonly path: string; readonly blob: string };
	readonly to?: { readonly path: string; readonly blob: string };
	/** Per cent of the text that a renamed file kept. */
	readonly likeness?: number;
}

export interface Commit {
	readonly commit: string;
	readonly summary: string;
	readonly changes: readonly Change[];
}

const wholeCommits = [
	...['--first-parent', '-m', '--encoding=UTF-8'],
	...['--raw', '-z', '--no-abbrev', '--find-renames=50%', '-l1000', '--ignore-submodules=none'],
	// Cancels a setting, under this name on Windows too.
	'-O/dev/null',
	'--format=%H%x00%B%x00',
];

/** The commits of a branch (first parents only) that changed files below the given folders, with all they changed, oldest first. */
export function readCommits(root: string, tip: string, folders: readonly string[]): Commit[] | undefined {
	// What the same commits did elsewhere tells whether their messages are about the content.
	const selection = ['--topo-order', '--reverse', '--full-diff', tip, '--', ...folders];
	const out = git(root, ['log', ...wholeCommits, ...selection]);
	return out && parseCommits(out.toString().split('\0'));
}

/** The given commits, in this order, with all they changed against their first parents. */
export function readCommitsNamed(root: string, names: readonly string[]): Commit[] | undefined {
	if (names.length === 0) return [];
	const out = git(root, ['log', ...wholeCommits, '--no-walk=unsorted', '--stdin'], `${names.join('\n')}\n`);
	return out && parseCommits(out.toString().split('\0'));
}

/** Committer's clock of every commit of a branch (first parents only), in seconds since 1970, oldest first. */
export function readClocks(root: string, tip: string): Map<string, number> | undefined {
	const out = git(root, [
		'log',
		'--first-parent',
		'--topo-order',
		'--reverse',
		'--encoding=UTF-8',
		'--format=%H %ct',
		tip,
	]);
	if (!out) return undefined;
	const lines = out.toString().trim().split('\n');
	return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), Number(line.slice(line.indexOf(' ') + 1))]));
}

const rawChange = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/;

function parseCommits(fields: readonly string[]): Commit[] {
	const commits: (Commit & { changes: Change[] })[] = [];
	for (let at = 0; at < fields.length; at += 1) {
		const field = fields[at]!;
		const [, modeBefore = '', modeAfter = '', before = '', after = '', status, score] = rawChange.exec(field) ?? [];
		if (status) {
			const path = fields[++at]!;
			const newPath = status === 'R' ? fields[++at]! : path;
			commits.at(-1)?.changes.push({
				...(isFile(modeBefore) && { from: { path, blob: before } }),
				...(isFile(modeAfter) && { to: { path: newPath, blob: after } }),
				...(status === 'R' && { likeness: Number(score) }),
			});
		} else if (field !== '') {
			commits.push({ commit: field, summary: messageSummary(fields[++at]!), changes: [] });
		}
	}
	return commits;
}

/** Links and submodules hold no text of ours. */
function isFile(mode: string): boolean {
	return mode.startsWith('100');
}
