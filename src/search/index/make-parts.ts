import type { IndexCache, Kind } from './index-cache.ts';
import type { IndexTask } from './index-task.ts';
import { type KeyedShard, type KeyedVolume, type PlannedPart, totalLetters } from './keyed-plan.ts';
import { runTasks, type Step } from './task-runner.ts';

/** So many letters are indexed faster here than in processes of their own, which have to start first. */
const fewLetters = 500_000;

/** Makes parts, the largest first, so that processes end together, and keeps each as soon as it is made. */
export async function makeParts(
	missing: { readonly volumes: readonly KeyedVolume[]; readonly shards: readonly KeyedShard[] },
	store: IndexCache,
): Promise<void> {
	const shards = missing.shards.toSorted(longestFirst);
	// Those of the longest shard come first, so that it is put together while the others are made.
	const shardLetters = new Map(
		missing.shards.flatMap((shard) => shard.volumes.map(({ key }) => [key, shard.letters] as const)),
	);
	const volumes = missing.volumes.toSorted(
		(a, b) => (shardLetters.get(b.key) ?? 0) - (shardLetters.get(a.key) ?? 0) || longestFirst(a, b),
	);
	// A shard stands before the volumes: as soon as its own are made, it is the next.
	const placeOf = new Map(volumes.map(({ key }, at) => [key, shards.length + at]));
	const step = (kind: Kind, key: string, task: (folder: string) => IndexTask): Step => {
		const folder = store.newFolder();
		return { task: task(folder), onDone: () => store.keep(folder, kind, key) };
	};
	const steps = [
		...shards.map(({ volumes, layout, key }) => ({
			...step('shards', key, (folder) => ({
				kind: 'shard',
				volumes: volumes.map((volume) => ({ key: volume.key, folder: store.folderOf('volumes', volume.key) })),
				...{ layout, folder, key },
			})),
			after: volumes.flatMap((volume) => placeOf.get(volume.key) ?? []),
		})),
		...volumes.map(({ pages, layout, key }) =>
			step('volumes', key, (folder) => ({
				kind: 'volume',
				pages: pages.map(({ url, file, part }) => ({ url, file, part })),
				...{ layout, folder, key },
			})),
		),
	];
	await runTasks(steps, Math.max(totalLetters(volumes), totalLetters(shards)) <= fewLetters);
}

function longestFirst(a: PlannedPart, b: PlannedPart): number {
	return b.letters - a.letters;
}
