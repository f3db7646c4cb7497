import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import { gatheredFile } from './build-volume.ts';
import { contentHash } from './content-hash.ts';
import type { GatheredVolume } from './gather-volume.ts';
import type { Volume } from './run-pagefind.ts';
import { openSealed, sealFolder } from './sealed-folder.ts';
import { type ReadVolume, type ShardSummary, shardParts } from './shard-parts.ts';
import type { ShardLayout } from './shard-plan.ts';

/** A shard to make: its volumes, which are made, in order, and the folder, which is made, for the files of its terms. */
export interface ShardTask {
	readonly volumes: readonly { readonly folder: string; readonly key: string }[];
	readonly layout: ShardLayout;
	readonly folder: string;
	/** What it is made of (see `sealFolder`). */
	readonly key: string;
}

/** Makes the files of a shard. Throws when a volume is not whole. */
export function buildShard({ volumes, layout, folder, key }: ShardTask): void {
	const { parts, ...summary } = shardParts(volumes.values().map(readVolume), layout, contentHash);
	for (const [path, bytes] of parts) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, gzipSync(bytes, { level: 9 }));
	}
	sealFolder<ShardSummary>(folder, key, summary);
}

function readVolume({ folder, key }: ShardTask['volumes'][number]): ReadVolume {
	const sealed = openSealed<Volume>(folder, key);
	if (!sealed) throw new Error(`A part of the index was lost on its way: ${folder}`);
	const gathered = deserialize(readFileSync(join(folder, gatheredFile))) as GatheredVolume;
	return { ...sealed.value, gathered };
}
