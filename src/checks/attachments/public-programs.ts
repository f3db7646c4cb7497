import { extensionOf } from '#domain/attachments.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { error, type Fault, topOfFile } from '../fault.ts';
import { drawingProblem } from './drawing-problem.ts';
import { kindProblem, runs } from './file-kind.ts';

/**
 * Everything in `public/` is served under the address of the archive: outside of the attachments, which are judged by
 * themselves, no page, no program, and no drawing that does more than draw.
 */
export function* publicPrograms({ publicFileFacts }: ArchiveIndex): Generator<Fault> {
	for (const [path, file] of publicFileFacts) {
		if (path.startsWith('tep/')) continue;
		const at = `../public/${path}`;
		const extension = extensionOf(path);
		if (extension === 'svg') {
			const message = drawingProblem(file);
			if (message) yield error(at, topOfFile, 'attachment-type', message, 'lưu hình thành .png hoặc .webp');
		} else if (runs(path)) {
			const { message, hint } = kindProblem(path)!;
			yield error(at, topOfFile, 'attachment-type', message, hint);
		}
	}
}
