import { checkArchive } from '#checks/run.ts';
import type { Warning } from '#import/model.ts';

/** Told by the report already, or nothing to act on: a source keeps its own way of placing tone marks. */
const told = new Set(['draft-incomplete', 'date-contradiction', 'mixed-tones']);
const encoder = new TextEncoder();

/**
 * What `npm run check` will say of an entry just made, so that the report of the import says it at once: numbers that no
 * agency writes, quotation marks without a partner, names of patients. `now` is a minute in Vietnam.
 */
export function checkEntry(path: string, text: string, now: string): Warning[] {
	return checkArchive([{ path, bytes: encoder.encode(text) }], { now })
		.filter(({ rule }) => !told.has(rule))
		.map(({ rule, message, hint }) => ({ rule, message: hint ? `${message}; ${hint}` : message }));
}
