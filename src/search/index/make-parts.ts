import type { IndexCache, Kind } from './index-cache.ts';
import type { IndexTask } from './index-task.ts';
import { type KeyedShard, type KeyedVolume, type PlannedPart, totalWeight } from './keyed-plan.ts';
import { runTasks, type Step } from './task-runner.ts';

/** So many letters are indexed faster here than in processes of their own, which have to start first. */
const fewLetters = 500_000;

/** Makes parts, the largest first, so that processes end together, and keeps each as soon as it is made. */
export async function makeParts(
	missing: { readonly volumes: readonly KeyedVolume[]; readonly shards: readonly KeyedShard[] },
	store: IndexCache,
): Promise<void> {
	const shards = missing.shards.toSorted(heaviestFirst);
	// Those of the heaviest shard come first, so that its terms are gathered while the others are made.
	const shardWeight = new Map(
		missing.shards.flatMap((shard) => shard.volumes.map(({ key }) => [key, shard.weight] as const)),
	);
	const volumes = missing.volumes.toSorted(
		(a, b) => (shardWeight.get(b.key) ?? 0) - (shardWeight.get(a.key) ?? 0) || heaviestFirst(a, b),
	);
	// A shard stands before the volumes: as soon as its own are made, it is the next.
	const placeOf = new Map(volumes.map(({ key }, at) => [key, shards.length + at]));
	const step = (kind: Kind, key: string, task: (folder: string) => IndexTask): Step => {
		const folder = store.newFolder();
		return { task: task(folder), done: () => store.keep(folder, kind, key) };
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
	await runTasks(steps, Math.max(totalWeight(volumes), totalWeight(shards)) <= fewLetters);
}

function heaviestFirst(a: PlannedPart, b: PlannedPart): number {
	return b.weight - a.weight;
}
