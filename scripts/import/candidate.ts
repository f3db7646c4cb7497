import { splitFrontMatter } from '#domain/front-matter.ts';
import { type ItemKeys, keysOfFrontMatter } from './item-keys.ts';
import { documentSlugOf, type KnownItems } from './known-items.ts';
import type { PartEntry } from './messages.ts';

/** An entry of a capture with the keys that find its like. */
export interface Candidate extends PartEntry, ItemKeys {
	readonly isBrief: boolean;
}

/** An entry as a worker made it, with its keys. */
export function candidateOf(entry: PartEntry): Candidate {
	const keys = keysOfFrontMatter(splitFrontMatter(entry.text)?.yaml ?? '');
	return { ...entry, ...keys, isBrief: entry.path.startsWith('diem-tin/') };
}

/** Gives each entry of a capture a free name and leaves out briefs of what is there already; `merged` counts these. */
export function chooseEntries(
	candidates: readonly Candidate[],
	known: KnownItems,
): { readonly chosen: Candidate[]; readonly merged: number } {
	const titles = new Set(candidates.filter(({ isBrief }) => !isBrief).map(({ title }) => title));
	const taken = new Set<string>();
	let merged = 0;
	const chosen = candidates.flatMap((entry) => {
		if (entry.isBrief) {
			if (titles.has(entry.title) || known.titled(entry.title).length > 0) {
				merged++;
				return [];
			}
			titles.add(entry.title);
		}
		let path = entry.path;
		const isTaken = () => taken.has(documentSlugOf(path) ?? path) || known.isTaken(path);
		for (let n = 2; isTaken(); n++) path = entry.path.replace(/\.md$/, `-${n}.md`);
		taken.add(documentSlugOf(path) ?? path);
		return { ...entry, path };
	});
	return { chosen, merged };
}
