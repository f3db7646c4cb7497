import type { Entry } from '#domain/entry.ts';
import { appearedOn, changedOn } from '#domain/entry-days.ts';
import type { Sources } from './page-kind.ts';

/** When entries appeared and changed. Days are ISO as exact as they are known, civil time of Vietnam; undefined when unknown. */
export interface EntryDays {
	readonly appeared: (entry: Entry) => string | undefined;
	readonly changed: (entry: Entry) => string | undefined;
	/** The newest whole day (`2026-03-05`) on which one of some entries changed; undefined when none is known to the day. */
	readonly lastChange: (entries: Iterable<Entry>) => string | undefined;
	/**
	 * Entries in the order in which they appeared, those of one day by id, unknown days first: what is added comes last, so
	 * that files which follow this order stay as they are but for the last.
	 */
	readonly inOrder: <Some extends Entry>(entries: readonly Some[]) => Some[];
}

const daysOf = new WeakMap<Sources, EntryDays>();

/** The days of the entries of an archive; each is looked up once. */
export function entryDays(sources: Sources): EntryDays {
	const known = daysOf.get(sources) ?? makeDays(sources);
	daysOf.set(sources, known);
	return known;
}

function makeDays({ revisionsOf, enteredOn }: Sources): EntryDays {
	const found = new Map<Entry, Record<'appeared' | 'changed' | 'changeDay', string | undefined>>();
	const of = (entry: Entry) => {
		const known = found.get(entry);
		if (known) return known;
		const history = { revisions: revisionsOf(entry), enteredOn: enteredOn(entry) };
		const changed = changedOn(entry, history);
		const days = { appeared: appearedOn(entry, history), changed, changeDay: wholeDay(changed) };
		found.set(entry, days);
		return days;
	};
	return {
		appeared: (entry) => of(entry).appeared,
		changed: (entry) => of(entry).changed,
		lastChange(entries) {
			let last: string | undefined;
			for (const entry of entries) {
				const day = of(entry).changeDay;
				if (day !== undefined && (last === undefined || day > last)) last = day;
			}
			return last;
		},
		inOrder: (entries) =>
			entries
				.map((entry) => ({ entry, day: wholeDay(of(entry).appeared) ?? of(entry).appeared ?? '' }))
				.sort((a, b) => order(a.day, b.day) || order(a.entry.id, b.entry.id))
				.map(({ entry }) => entry),
	};
}

/** The day of a date that is known to the day. */
function wholeDay(on: string | undefined): string | undefined {
	return on !== undefined && on.length >= 10 ? on.slice(0, 10) : undefined;
}

function order(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
