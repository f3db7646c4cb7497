import { collections } from '#domain/entry-path.ts';
import type { Change, Commit } from './commits.ts';

/** The folders of the content whose files make pages. */
export const folders = [...collections, 'tu-vung'] as const;

/** The path of something in a folder of the repository; the folder is empty when it is the repository itself. */
export function below(folder: string, path: string): string {
	return folder === '' ? path : `${folder}/${path}`;
}

/**
 * What a commit did to the files that make pages, with paths below the content folder, and whether it did something
 * outside content and attachments as well.
 */
export function contentPart<C extends Commit>(
	commit: C,
	content: string,
	followed: readonly string[] = folders,
): C & { readonly mixed: boolean } {
	const ours = followed.map((folder) => below(content, `${folder}/`));
	const start = content === '' ? 0 : content.length + 1;
	const inside = <Side extends { readonly path: string }>(side: Side | undefined): Side | undefined =>
		side && ours.some((folder) => side.path.startsWith(folder)) ? { ...side, path: side.path.slice(start) } : undefined;
	return {
		...commit,
		mixed: content !== '' && commit.changes.some((change) => isElsewhere(change, content)),
		changes: commit.changes.flatMap(({ from: before, to: after, likeness }): Change[] => {
			const from = inside(before);
			const to = inside(after);
			if (!from && !to) return [];
			return [{ ...(from && { from }), ...(to && { to }), ...(from && to && likeness !== undefined && { likeness }) }];
		}),
	};
}

function isElsewhere({ from, to }: Change, content: string): boolean {
	return [from, to].some((side) => side && !side.path.startsWith(`${content}/`) && !side.path.startsWith('public/'));
}
