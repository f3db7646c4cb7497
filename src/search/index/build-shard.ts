import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readTexts } from './read-texts.ts';
import type { Volume } from './run-pagefind.ts';
import { openSealed, sealFolder } from './sealed-folder.ts';
import { type ShardSummary, shardParts } from './shard-parts.ts';
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
	const made = volumes.map((volume) => {
		const sealed = openSealed<Volume>(volume.folder, volume.key);
		if (!sealed) throw new Error(`A part of the index was lost on its way: ${volume.folder}`);
		return { folder: volume.folder, volume: sealed.value };
	});
	const { parts, ...summary } = shardParts(
		made.map(({ folder, volume }) => ({ ...volume, fragments: readTexts(folder, volume.texts) })),
		layout,
	);
	for (const [path, bytes] of parts) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, gzipSync(bytes, { level: 9 }));
	}
	sealFolder<ShardSummary>(folder, key, summary);
}
