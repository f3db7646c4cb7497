import { nowInVietnam } from '#domain/dates.ts';
import { branchCommits } from './branch-commits.ts';
import { readClocks } from './commits.ts';
import { below, contentPart, folders as entryFolders } from './content-part.ts';
import { followFiles } from './lives.ts';
import type { History, HistoryGap } from './model.ts';
import { openBranch } from './repository.ts';
import { readTexts } from './texts.ts';
import { trustedDays } from './trusted-days.ts';

export interface HistoryOptions {
	/** The folder of the content below `root`, with forward slashes; empty when it is `root`. */
	readonly content?: string;
	/** The folders below it that are followed; without them, those of the entries and the vocabularies. */
	readonly folders?: readonly string[];
	/** The day in Vietnam; no date after it is believed. */
	readonly today?: string;
	/**
	 * A folder where what commits said once is remembered, for this process and the next ones. Without it everything is
	 * read anew. It can be thrown away at any time.
	 */
	readonly memory?: string | undefined;
}

/** Histories that a process asks for at once: of the content and of attachments, published and at hand. */
const maxKept = 4;
/** By all that they depend on; only where callers let us remember. */
const kept = new Map<string, History>();

/**
 * What the given branch of the repository at `root` tells of the content, following first parents only: what stood in a
 * branch before it was merged was never published. Undefined when it cannot be relied on; `openHistory` says why.
 */
export function readHistory(root: string, ref = 'HEAD', options: HistoryOptions = {}): History | undefined {
	const read = openHistory(root, ref, options);
	return 'gap' in read ? undefined : read;
}

/** The same, or why there is nothing to tell. */
export function openHistory(root: string, ref = 'HEAD', options: HistoryOptions = {}): History | { gap: HistoryGap } {
	const { today = nowInVietnam().slice(0, 10), folders = entryFolders, content = 'content', memory } = options;
	const branch = openBranch(root, ref);
	if ('gap' in branch) return branch;

	const key = JSON.stringify([root, branch.commit, content, folders, today, memory]);
	const history = kept.get(key) ?? historyOf(root, branch.commit, { content, folders, today, memory });
	if (!history) return { gap: 'unreadable' };
	if (memory !== undefined) keep(key, history);
	return history;
}

function keep(key: string, history: History): void {
	kept.delete(key);
	kept.set(key, history);
	for (const oldest of [...kept.keys()].slice(0, -maxKept)) kept.delete(oldest);
}

function historyOf(
	root: string,
	tip: string,
	{ content, folders, today, memory }: Required<HistoryOptions>,
): History | undefined {
	const clocks = readClocks(root, tip);
	if (!clocks) return undefined;
	const paths = folders.map((folder) => below(content, folder));
	const commits = branchCommits(root, [...clocks.keys()], paths, memory);
	if (!commits) return undefined;
	const dates = datesOf(clocks, today);
	const dated = commits.map((commit) => ({
		...contentPart(commit, content, folders),
		at: dates.get(commit.commit),
	}));
	return { files: followFiles(dated), texts: (blobs) => readTexts(root, blobs) };
}

/** The believed moments of the commits, in Vietnam. */
function datesOf(clocks: ReadonlyMap<string, number>, today: string): Map<string, string> {
	const moments = [...clocks].map(([commit, seconds]) => [commit, momentOf(seconds)] as const);
	const trusted = trustedDays(
		moments.map(([, moment]) => moment.slice(0, 10)),
		today,
	);
	return new Map(moments.filter((_, index) => trusted[index]));
}

/** Empty when no calendar has the moment: such a clock was not set. */
function momentOf(seconds: number): string {
	const time = new Date(seconds * 1000);
	return Number.isNaN(time.getTime()) ? '' : nowInVietnam(time);
}
