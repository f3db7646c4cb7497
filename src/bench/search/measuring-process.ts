import { type Measure, measure, type Task } from './measure.ts';
import type { SearchSystem, SystemName } from './system.ts';

/** What the parent sends, once. */
export interface Assignment extends Task {
	readonly system: SystemName;
}

/** What it hears: progress, then the measure. */
export type Report = { readonly progress: string } | { readonly measure: Measure };

/** A process loads only the system that it measures. */
const systems: Readonly<Record<SystemName, () => Promise<SearchSystem>>> = {
	ours: async () => (await import('./ours.ts')).ours,
	pagefind: async () => (await import('./pagefind.ts')).pagefind,
	fts5: async () => (await import('./fts5.ts')).fts5,
	minisearch: async () => (await import('./mini-search.ts')).miniSearch,
};

function report(what: Report): Promise<void> {
	return new Promise((resolve) => process.send!(what, () => resolve()));
}

process.once('message', async ({ system, ...task }: Assignment) => {
	const result = await measure(await systems[system](), task, (progress) => void report({ progress }));
	await report({ measure: result });
	process.exit(0);
});
// Without its parent nobody would read the measure, nor remove the folder.
process.once('disconnect', () => process.exit(1));
