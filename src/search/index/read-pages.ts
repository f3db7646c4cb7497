import type { IndexCache, KnownPage } from './index-cache.ts';
import type { IndexTask } from './index-task.ts';
import type { PageFacts } from './page-facts.ts';
import type { PartPlace } from './part-files.ts';
import { runTasks } from './task-runner.ts';

/** A page of the built site. */
export interface SitePage {
	readonly url: string;
	/** Below the built site, or absolute. */
	readonly file: string;
	/** Changes whenever the page's HTML may have changed. */
	readonly key: string;
}

/** A page to index. */
export interface IndexedPage extends PageFacts {
	readonly url: string;
	readonly file: string;
	readonly part: PartPlace | undefined;
}

/** So many are read faster here than in processes of their own, which have to start first. */
const fewPages = 1_500;
/** Pages that one task reads. */
const readTogether = 500;

/** The pages to index; only those are read that are not known by their keys. Their parts go into files of `partsFolder`. */
export async function readPages(
	pages: readonly SitePage[],
	store: IndexCache,
	partsFolder: string,
): Promise<IndexedPage[]> {
	const before = store.knownPages();
	const unknown = pages.filter(({ url, key }) => before.get(url)?.key !== key);
	const tasks = Array.from({ length: Math.ceil(unknown.length / readTogether) }, (_, at): IndexTask => {
		const part = unknown.slice(at * readTogether, (at + 1) * readTogether);
		return { kind: 'read', pages: part.map(({ url, file }) => ({ url, file })), partsFile: `${partsFolder}/${at}` };
	});
	const steps = tasks.map((task) => ({ task }));
	const read = (await runTasks(steps, unknown.length <= fewPages)).flat();
	const readOf = new Map(unknown.map(({ url }, at) => [url, read[at]!]));
	const known = pages.map(({ url, key }): [string, KnownPage] => {
		const page = readOf.get(url);
		return [url, page === undefined ? before.get(url)! : { key, facts: page?.facts ?? null }];
	});
	if (unknown.length > 0 || known.length !== before.size) store.savePages(new Map(known));
	return pages.flatMap(({ url, file }, at) => {
		const { facts } = known[at]![1];
		return facts ? [{ ...facts, url, file, part: readOf.get(url)?.part }] : [];
	});
}
