import { nowInVietnam } from '#domain/dates.ts';
import { readClocks, readCommits } from './commits.ts';
import { below, contentPart, folders as entryFolders } from './content-part.ts';
import { followFiles } from './lives.ts';
import type { History, HistoryGap } from './model.ts';
import { openBranch } from './repository.ts';
import { withoutLookalikes } from './same-item.ts';
import { haveBlobs, readTexts } from './texts.ts';
import { trustedDays } from './trusted-days.ts';

export interface HistoryOptions {
	/** The folder of the content below `root`, with forward slashes; empty when it is `root`. */
	readonly content?: string;
	/** The folders below it that are followed; without them, those of the entries and the vocabularies. */
	readonly folders?: readonly string[];
	/** The day in Vietnam; no date after it is believed. */
	readonly today?: string;
}

/**
 * What the given branch of the repository at `root` tells of the content, following first parents only: what stood in a
 * branch before it was merged was never published. Undefined when it cannot be relied on; `whyNoHistory` says why.
 */
export function readHistory(root: string, ref = 'HEAD', options: HistoryOptions = {}): History | undefined {
	const read = tryHistory(root, ref, options);
	return 'gap' in read ? undefined : read;
}

/** Why `readHistory` has nothing to tell; undefined when it has. */
export function whyNoHistory(root: string, ref = 'HEAD', options: HistoryOptions = {}): HistoryGap | undefined {
	const read = tryHistory(root, ref, options);
	return 'gap' in read ? read.gap : undefined;
}

function tryHistory(root: string, ref: string, options: HistoryOptions): History | { gap: HistoryGap } {
	const { today = nowInVietnam().slice(0, 10), folders = entryFolders } = options;
	const branch = openBranch(root, ref);
	if ('gap' in branch) return branch;

	const content = options.content ?? 'content';
	const all = readCommits(
		root,
		branch.commit,
		folders.map((folder) => below(content, folder)),
	);
	const clocks = readClocks(root, branch.commit);
	if (!all || !clocks) return { gap: 'unreadable' };
	const commits = all.map((commit) => contentPart(commit, content, folders));
	const blobs = new Set(commits.flatMap(({ changes }) => changes.flatMap(({ to }) => to?.blob ?? [])));
	if (!haveBlobs(root, blobs)) return { gap: 'unreadable' };

	const texts = (wanted: readonly string[]) => readTexts(root, wanted);
	const dates = datesOf(clocks, today);
	const dated = withoutLookalikes(commits, texts).map((commit) => ({ ...commit, at: dates.get(commit.commit) }));
	return { files: followFiles(dated), texts };
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
