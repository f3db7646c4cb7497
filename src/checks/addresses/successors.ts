import type { History } from '#history/model.ts';
import type { Entry } from '../entry.ts';
import type { VanishedPage } from './vanished.ts';

/** A line that more files share is furniture, such as the terms of use. */
const maxSharing = 20;
/**
 * Share of the text from which two files are one item: with the same title, with another one, and with the same title where
 * both stood side by side, as when the new file was uploaded before the old one was deleted.
 */
const alike = { withSameTitle: 0.5, withAnother: 0.85, sideBySide: 0.95 };

/** Finds the file that carries a past one on today: where git saw a rename, else by the text they share. */
export class Successors {
	readonly #byPath: ReadonlyMap<string, Entry>;
	readonly #entries: readonly Entry[];
	/** Path → when the published branch first had the file that lives there now. */
	readonly #born: ReadonlyMap<string, string | undefined>;
	#byLine: ReadonlyMap<string, readonly Entry[]> | undefined;

	constructor(entries: readonly Entry[], history: History) {
		this.#entries = entries;
		this.#byPath = new Map(entries.map((entry) => [entry.path, entry]));
		const living = history.files.filter(({ removed }) => !removed);
		this.#born = new Map(living.map(({ path, versions }) => [path, versions[0]?.at]));
	}

	/** The entry that a past one lives on as. */
	of({ life, entry }: Pick<VanishedPage, 'life' | 'entry'>): Entry | undefined {
		const here = life.removed ? undefined : this.#byPath.get(life.path);
		if (here || !entry) return here;
		const [best] = [...this.#sharing(entry)]
			.map((candidate) => ({ candidate, share: shareOf(entry, candidate) }))
			.filter(({ candidate, share }) => {
				const sameTitle = candidate.data['title'] === entry.data['title'];
				if (!this.#cameAfter(candidate.path, life.removed?.at)) return sameTitle && share >= alike.sideBySide;
				return share >= (sameTitle ? alike.withSameTitle : alike.withAnother);
			})
			.sort((a, b) => b.share - a.share);
		return best?.candidate;
	}

	/** Whether a file took the removed one's place, not stood beside it. */
	#cameAfter(path: string, removedAt: string | undefined): boolean {
		if (!this.#born.has(path)) return true;
		const born = this.#born.get(path);
		return removedAt !== undefined && born !== undefined && born >= removedAt;
	}

	#sharing(entry: Entry): Set<Entry> {
		this.#byLine ??= indexByLine(this.#entries);
		const found = [...linesOf(entry).keys()].map((line) => this.#byLine!.get(line) ?? []);
		return new Set(found.filter(({ length }) => length <= maxSharing).flat());
	}
}

function indexByLine(entries: readonly Entry[]): Map<string, Entry[]> {
	const index = new Map<string, Entry[]>();
	for (const entry of entries) {
		for (const line of linesOf(entry).keys()) {
			const list = index.get(line);
			if (list) list.push(entry);
			else index.set(line, [entry]);
		}
	}
	return index;
}

/** How much of the longer text the two have in common, from 0 to 1. */
function shareOf(a: Entry, b: Entry): number {
	const [left, right] = [linesOf(a), linesOf(b)];
	const lengthOf = (lines: Map<string, number>) =>
		[...lines].reduce((sum, [line, count]) => sum + line.length * count, 0);
	const common = [...left].reduce((sum, [line, count]) => sum + line.length * Math.min(count, right.get(line) ?? 0), 0);
	return common / Math.max(lengthOf(left), lengthOf(right), 1);
}

/** The lines of a file and how often each stands there. */
function linesOf(entry: Entry): Map<string, number> {
	const lines = new Map<string, number>();
	for (const line of entry
		.wholeText()
		.split('\n')
		.map((raw) => raw.trim())) {
		if (line.length > 3) lines.set(line, (lines.get(line) ?? 0) + 1);
	}
	return lines;
}
