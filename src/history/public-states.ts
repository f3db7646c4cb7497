import { join } from 'node:path';
import { type PublicState, publicState } from './public-state.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** Raise the number when `publicState` comes to say something else of a file. */
const label = 'public states 1: blob, text, fields';
/** Files whose texts are held in memory at once. */
const batch = 1000;

type Row = [blob: string, text?: string, fields?: string];
type States = Map<string, PublicState | undefined>;

/**
 * What readers could see of the given blobs, of which `texts` gives the files; as a function, which answers for these blobs
 * alone. With a folder `memory` only blobs that were never read before are read.
 */
export function publicStates(
	blobs: readonly string[],
	texts: (blobs: readonly string[]) => ReadonlyMap<string, string>,
	memory?: string,
): (blob: string) => PublicState | undefined {
	const file = memory === undefined ? undefined : join(memory, 'public-states.json');
	const known: States = file === undefined ? new Map() : decode(readSealed(file, label));
	const asked = new Set(blobs);
	const unknown = [...asked].filter((blob) => !known.has(blob));
	let read = 0;
	for (let at = 0; at < unknown.length; at += batch) {
		for (const [blob, text] of texts(unknown.slice(at, at + batch))) {
			known.set(blob, publicState(text));
			read += 1;
		}
	}
	if (file !== undefined && read > 0) writeSealed(file, label, encode(known, asked));
	return (blob) => known.get(blob);
}

/** Only what was asked for lately: files that were removed do not come back often. */
function encode(states: States, asked: ReadonlySet<string>): Row[] {
	return [...states]
		.filter(([blob]) => asked.has(blob))
		.map(([blob, state]): Row => (state ? [blob, state.text, state.fields] : [blob]));
}

function decode(stored: unknown): States {
	return new Map(
		((stored ?? []) as Row[]).map(([blob, text, fields]) => [
			blob,
			text === undefined || fields === undefined ? undefined : { text, fields },
		]),
	);
}
