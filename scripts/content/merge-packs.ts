import type { Pack } from './pack.ts';
import type { FileRecord } from './record.ts';

/** Every run with changes leaves a small pack; with more than these they are joined. */
const maxPacks = 12;
/** A pack of which less is still in use is written anew. */
const minUse = 0.6;

/**
 * The records with their products in few packs: small ones are joined, and those in which much is superfluous are left out.
 * Records whose body cannot be read any more are dropped.
 */
export function mergePacks(records: readonly FileRecord[], begin: () => Pack): readonly FileRecord[] {
	const byPack = Map.groupBy(records, ({ pack }) => pack);
	const merged = new Set(packsToMerge(byPack));
	if (merged.size === 0) return records;
	const target = begin();
	return records.flatMap((record) => {
		const { pack, facts, body } = record;
		if (!merged.has(pack)) return [record];
		const bytes = pack.body(body);
		if (!bytes) return [];
		const [factsAt, bodyAt] = target.add(pack.facts(facts), bytes);
		return [
			{
				...record,
				pack: target,
				facts: [factsAt, facts[1], facts[2]] as const,
				body: [bodyAt, body[1], body[2]] as const,
			},
		];
	});
}

function packsToMerge(byPack: ReadonlyMap<Pack, readonly FileRecord[]>): Pack[] {
	const packs = [...byPack].map(([pack, records]) => {
		const used = records.reduce((sum, { facts, body }) => sum + facts[1] + body[1], 0);
		return { pack, used, share: used / Math.max(pack.size[0] + pack.size[1], 1) };
	});
	const wasteful = packs.filter(({ share }) => share < minUse);
	if (packs.length - wasteful.length <= maxPacks) return wasteful.map(({ pack }) => pack);
	const [largest] = packs.toSorted((a, b) => b.used - a.used);
	// The largest holds nearly everything: writing it anew would cost more than the small ones save.
	return packs.filter((one) => one !== largest || one.share < minUse).map(({ pack }) => pack);
}
