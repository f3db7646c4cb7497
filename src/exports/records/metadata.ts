import { type Archive, entryWithId } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import type { DataContext } from '../data-context.ts';

/**
 * The front matter of an entry as the schema has read it: dates as objects, lists that are absent empty. Whether it is a
 * draft is left out, for none is published, and paths of the site become whole addresses. What names an
 * entry that readers cannot see is left out: not even the ids of these are published.
 */
export function metadataOf({ data }: Entry, context: DataContext): Record<string, unknown> {
	const { draft, withdrawn, ...metadata } = data;
	const whole = (path: string) => (path.startsWith('/') ? context.whole(path) : path);
	const isTold = (id: string | null | undefined) => isVisible(id, context.archive);
	return {
		...metadata,
		citations: data.citations.filter(({ to }) => isTold(to)),
		...('relations' in data && { relations: data.relations.filter(({ from, to }) => isTold(from) && isTold(to)) }),
		...('files' in data && { files: data.files.map((file) => ({ ...file, url: whole(file.url) })) }),
		...('figures' in data && {
			figures: data.figures.map((figure) => ({ ...figure, ...(figure.file && { file: whole(figure.file) }) })),
		}),
	};
}

/** Whether a target is something else than the id of an entry, or that of one which stands in the archive. */
function isVisible(target: string | null | undefined, archive: Archive): boolean {
	if (!target || !/^(?:tin-tuc|van-ban|diem-tin)\//.test(target)) return true;
	const entry = entryWithId(target, archive);
	return entry !== undefined && !entry.data.withdrawn;
}
