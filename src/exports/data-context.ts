import type { Archive } from '#domain/archive.ts';
import { type DescribedEffect, describeEffect } from '#domain/effect-words.ts';
import type { DocumentEntry, Entry } from '#domain/entry.ts';
import { publicUrl } from '#domain/site-address.ts';
import { type EntryDays, entryDays } from '#views/entry-days.ts';
import type { Sources } from '#views/page-kind.ts';

/** What the rows of all tables are made from. */
export interface DataContext {
	readonly archive: Archive;
	readonly days: EntryDays;
	/** Every entry that the site shows, the oldest first, those without a date last. */
	readonly entries: readonly Entry[];
	/** The legal effect of a document, found once. */
	readonly effectOf: (entry: DocumentEntry) => DescribedEffect;
	/** The whole address of a path of the site. */
	readonly whole: (path: string) => string;
}

const known = new WeakMap<Sources, DataContext>();

/** The context of an archive, the same for all that is made from it. */
export function dataContext(sources: Sources): DataContext {
	const context = known.get(sources) ?? makeContext(sources);
	known.set(sources, context);
	return context;
}

function makeContext(sources: Sources): DataContext {
	const { archive, address } = sources;
	const effects = new WeakMap<DocumentEntry, DescribedEffect>();
	return {
		archive,
		days: entryDays(sources),
		entries: archive.entries.toSorted(oldestFirst),
		effectOf(entry) {
			const effect = effects.get(entry) ?? describeEffect(entry, archive);
			effects.set(entry, effect);
			return effect;
		},
		whole: (path) => publicUrl(path, address),
	};
}

/**
 * The order of entries in every table: by day, those of one day by id, and those without a day last, by id. What is new
 * comes near the end, so that of a table in parts only the last ones change.
 */
export function oldestFirst(a: Entry, b: Entry): number {
	if (!a.date !== !b.date) return a.date ? -1 : 1;
	return (a.date && b.date && order(a.date.on, b.date.on)) || order(a.id, b.id);
}

/** Code units decide, so that the order is the same on every machine. */
export function order(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
