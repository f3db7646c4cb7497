import type { Missing } from '#schema/dates.ts';
import type { Entry } from './entry.ts';
import type { Revisions } from './revisions.ts';

/** What else than the entry itself tells of its days. */
export interface EntryHistory {
	readonly revisions: Revisions;
	/** The day on which it came into the archive, `2026-03-05`. */
	readonly enteredOn: string | undefined;
}

/**
 * The day on which readers could first find an entry here, ISO as exact as it is known: that of the item itself or the later
 * one on which it came into the archive. Undefined when nothing tells. New things stand first by this day, so that an old
 * document which is added today is not overlooked.
 */
export function appearedOn(entry: Entry, { revisions, enteredOn }: EntryHistory): string | undefined {
	return latest([entry.date?.on, enteredOn, revisions.at(-1)?.on, earliestPossible(entry)]);
}

/** The day on which what an entry says last changed, on the terms of `appearedOn`: a correction, an edit, a withdrawal. */
export function changedOn(entry: Entry, history: EntryHistory): string | undefined {
	const { corrections, withdrawn } = entry.data;
	const edited = history.revisions.find(({ on }) => on)?.on;
	return latest([appearedOn(entry, history), edited, withdrawn?.on, ...corrections.map(({ on }) => on)]);
}

/** A capture cannot be older than what it shows, and nothing is older than the day before which it cannot be. */
function earliestPossible({ data: { capture }, dateMissing }: Entry): string | undefined {
	const reason: Missing | undefined = capture.capturedOnMissing;
	return latest([capture.capturedOn?.on, reason?.notBefore, dateMissing?.notBefore]);
}

function latest(days: readonly (string | undefined)[]): string | undefined {
	return days
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);
}
