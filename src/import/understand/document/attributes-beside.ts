import type { Block } from '#import/model.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import type { End } from './end.ts';
import type { Head } from './head.ts';
import type { Piece } from './pieces.ts';

/** Without a head, the table of attributes begins this near the top. */
const topBlocks = 12;
/** It goes no further than this below the top or below the signature. */
const tableReach = 40;

/** What the page states of a document before its head and behind its end. */
export function attributesBeside(
	blocks: readonly Block[],
	pieces: readonly Piece[],
	head: Head | undefined,
	end: End | undefined,
	stop: number,
): Attributes {
	const first = head ? (pieces[head.start]?.block ?? 0) : Math.min(blocks.length, topBlocks);
	const last = end ? (pieces[end.end]?.block ?? blocks.length) : blocks.length;
	const until = pieces[stop]?.block ?? blocks.length;
	const beside = [...blocks.slice(0, first), ...blocks.slice(last, Math.min(until, last + tableReach))];
	return readAttributes(beside)?.values ?? {};
}

/** The first piece below the table of attributes of a page that shows no head; 0 when there is no table. */
export function belowAttributes(blocks: readonly Block[], pieces: readonly Piece[]): number {
	const found = readAttributes(blocks.slice(0, tableReach));
	if (!found) return 0;
	const last = Math.max(...found.blocks);
	const at = pieces.findIndex(({ block }) => block > last);
	return at === -1 ? pieces.length : at;
}
