import { createHash } from 'node:crypto';
import type { IndexedPage } from './read-pages.ts';
import { type PlannedVolume, type PlanSizes, planShards, type ShardLayout } from './shard-plan.ts';

/** A part of the index that is to be. */
export interface PlannedPart {
	readonly key: string;
	/** Letters of its pages. */
	readonly letters: number;
}

export interface KeyedVolume extends PlannedVolume<IndexedPage>, PlannedPart {}

export interface KeyedShard extends PlannedPart {
	readonly volumes: readonly KeyedVolume[];
	readonly layout: ShardLayout;
}

/** The plan of an index, each part with the key of what it is made of, but for the code. */
export function keyedPlan(pages: readonly IndexedPage[], sizes: PlanSizes | undefined): KeyedShard[] {
	return planShards(pages, sizes).map(({ volumes, layout }) => {
		const keyed = volumes.map((volume) => ({ ...volume, key: volumeKey(volume), letters: totalLetters(volume.pages) }));
		const key = keyOf([layout, keyed.map((volume) => volume.key)]);
		return { volumes: keyed, layout, key, letters: totalLetters(keyed) };
	});
}

/** Letters of all pages, or parts, together. */
export function totalLetters(parts: readonly { readonly letters: number }[]): number {
	return parts.reduce((sum, { letters }) => sum + letters, 0);
}

function volumeKey({ pages, layout }: PlannedVolume<IndexedPage>): string {
	return keyOf([layout, pages.map(({ url, hash }) => [url, hash])]);
}

function keyOf(content: unknown): string {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}
