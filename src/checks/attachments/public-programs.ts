import type { ArchiveIndex } from '../archive-index.ts';
import { error, type Fault, topOfFile } from '../fault.ts';
import { attachmentPaths } from './attachment-files.ts';
import { drawingProblem } from './drawing/drawing-problem.ts';
import { fileExtension } from './file-kind.ts';
import { isLeftover, publicKindProblem, publicNameProblem } from './public-kind.ts';

/**
 * Everything in `public/` is served under the address of the archive: outside of the attachments, which are judged by
 * themselves, only kinds of files that are known to be harmless, and no drawing that does more than draw.
 */
export function* publicPrograms(archive: ArchiveIndex): Generator<Fault> {
	const attachments = new Set(attachmentPaths(archive));
	for (const [path, file] of archive.publicFileFacts) {
		if (attachments.has(path) || isLeftover(path)) continue;
		const at = `../public/${path}`;
		const name = publicNameProblem(path);
		if (name) yield error(at, topOfFile, 'attachment-path', name.message, name.hint);
		const kind = publicKindProblem(path, file);
		if (kind) yield error(at, topOfFile, 'attachment-type', kind.message, kind.hint);
		const drawing = fileExtension(path) === 'svg' ? drawingProblem(file) : undefined;
		if (drawing) yield error(at, drawing.place, 'attachment-type', drawing.message, drawing.hint);
	}
}
