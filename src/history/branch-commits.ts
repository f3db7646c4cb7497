import { join } from 'node:path';
import { CommitMemory } from './commit-memory.ts';
import { type Commit, readCommits, readCommitsNamed } from './commits.ts';
import { git } from './git.ts';
import { withoutLookalikes } from './same-item.ts';
import { haveBlobs, readTexts } from './texts.ts';

/** Commits that git is asked for at once. */
const batch = 5000;

/** One a folder, for as long as the process lives. */
const memories = new Map<string, CommitMemory>();

/**
 * The commits of a branch, oldest first, whose guessed renames have been settled: those that changed files below the given
 * folders, or more. `names` are all commits of the branch, the tip last. With a folder `memory` only commits that were
 * never read before are read. Undefined when git fails or texts below the folders are absent.
 */
export function branchCommits(
	root: string,
	names: readonly string[],
	folders: readonly string[],
	memory?: string,
): Commit[] | undefined {
	return (memory !== undefined && remembered(root, names, memory)) || readAnew(root, names.at(-1)!, folders);
}

function readAnew(root: string, tip: string, folders: readonly string[]): Commit[] | undefined {
	const commits = readCommits(root, tip, folders);
	const counts = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
	return commits && haveTexts(root, commits, counts) ? settled(root, commits, counts) : undefined;
}

/** All commits of the branch. Undefined in a repository that lacks something, where each question must be asked anew. */
function remembered(root: string, names: readonly string[], folder: string): Commit[] | undefined {
	if (isPartial(root)) return undefined;
	const memory = memoryIn(folder, root);
	const unknown = names.filter((name) => !memory.get(name));
	const read: Commit[] = [];
	for (let at = 0; at < unknown.length; at += batch) {
		const commits = readCommitsNamed(root, unknown.slice(at, at + batch));
		if (!commits || !haveTexts(root, commits)) return undefined;
		read.push(...settled(root, commits));
	}
	if (read.length > 0) memory.keep(read, names);
	const all = names.flatMap((name) => memory.get(name) ?? []);
	return all.length === names.length ? all : undefined;
}

function memoryIn(folder: string, root: string): CommitMemory {
	const file = join(folder, 'commits.json');
	const memory = memories.get(file) ?? new CommitMemory(file, git(root, ['--version'])?.toString().trim() ?? '');
	memories.set(file, memory);
	return memory;
}

function settled(root: string, commits: readonly Commit[], counts = (_path: string) => true): Commit[] {
	return withoutLookalikes(commits, (blobs) => readTexts(root, blobs), counts);
}

function haveTexts(root: string, commits: readonly Commit[], counts = (_path: string) => true): boolean {
	const blobs = commits.flatMap(({ changes }) => changes.flatMap(({ to }) => (to && counts(to.path) ? to.blob : [])));
	return haveBlobs(root, new Set(blobs));
}

/** Whether the repository was cloned without some of its texts (`--filter`). */
function isPartial(root: string): boolean {
	return (
		git(root, ['config', '--get-regexp', String.raw`^(extensions\.partialclone|remote\..*\.promisor)$`]) !== undefined
	);
}
