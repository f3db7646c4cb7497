import type { Part } from './batch.ts';
import type { FileStamp } from './file-stamp.ts';
import type { Pack } from './pack.ts';

/** What is remembered of a file, and where its product lies. */
export interface FileRecord {
	/** Path below the content folder. */
	readonly path: string;
	readonly stamp: FileStamp;
	/** When it was read, in milliseconds since 1970. */
	readonly readAt: number;
	/** SHA-256. */
	readonly hash: string;
	/** Git's name of the bytes in a repository of SHA-1. */
	readonly blob: string;
	readonly pack: Pack;
	readonly facts: Part;
	readonly body: Part;
	readonly bodyHash: string;
}

type Row = readonly [
	path: string,
	stamp: readonly [size: number, modified: number, changed: number, node: number],
	readAt: number,
	hash: string,
	blob: string,
	pack: number,
	facts: Part,
	body: Part,
	bodyHash: string,
];

/** A record as a line of the index; `numberOf` gives the place of its pack among the packs. */
export function toRow(record: FileRecord, numberOf: (pack: Pack) => number): Row {
	const { path, stamp, readAt, hash, blob, pack, facts, body, bodyHash } = record;
	const { size, modified, changed, node } = stamp;
	return [path, [size, modified, changed, node], readAt, hash, blob, numberOf(pack), facts, body, bodyHash];
}

/** Undefined when the pack is gone or its facts are damaged. */
export function fromRow(row: Row, packs: readonly (Pack | undefined)[]): FileRecord | undefined {
	const [path, [size, modified, changed, node], readAt, hash, blob, number, facts, body, bodyHash] = row;
	const pack = packs[number];
	if (!pack?.holdsFacts(facts)) return undefined;
	return { path, stamp: { size, modified, changed, node }, readAt, hash, blob, pack, facts, body, bodyHash };
}
