import type { SourceFile } from '../files/decode.ts';
import { type CheckOptions, readArchive } from '../run.ts';
import { addMovedFrom } from './add-moved-from.ts';
import { missingMoves } from './missing-moves.ts';
import { vanishedPages } from './vanished.ts';

/**
 * The entries that changed their address and do not say so, by path, with the text in which they do. Empty without a
 * history.
 */
export function fixMoves(files: readonly SourceFile[], options: CheckOptions): Map<string, string> {
	const { archive } = readArchive(files, options);
	const fixed = new Map<string, string>();
	for (const [path, ids] of missingMoves(vanishedPages(archive), archive.now)) {
		const source = files.find((file) => file.path === path);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source?.bytes);
		const right = addMovedFrom(text, ids);
		if (right !== text) fixed.set(path, right);
	}
	return fixed;
}
