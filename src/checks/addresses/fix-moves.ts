import type { ArchiveIndex } from '../archive-index.ts';
import { addMovedFrom } from './add-moved-from.ts';
import { missingMoves } from './missing-moves.ts';
import { vanishedPages } from './vanished.ts';

/**
 * The entries that changed their address and do not say so, by path, with the text in which they do. Empty without a
 * history.
 */
export function fixMoves(archive: ArchiveIndex): Map<string, string> {
	const fixed = new Map<string, string>();
	for (const [path, ids] of missingMoves(vanishedPages(archive), archive.now)) {
		const source = archive.files.find((file) => file.path === path);
		const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source?.bytes);
		const right = addMovedFrom(text, ids);
		if (right !== text) fixed.set(path, right);
	}
	return fixed;
}
