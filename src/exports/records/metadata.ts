import type { Entry } from '#domain/entry.ts';
import type { DataContext } from '../data-context.ts';

/**
 * The front matter of an entry as the schema has read it: dates as objects, lists that are absent empty. Whether it is a
 * draft is left out, for none is published, and paths of the site become whole addresses.
 */
export function metadataOf({ data }: Entry, context: DataContext): Record<string, unknown> {
	const { draft, withdrawn, ...metadata } = data;
	const whole = (path: string) => (path.startsWith('/') ? context.whole(path) : path);
	return {
		...metadata,
		...('files' in data && { files: data.files.map((file) => ({ ...file, url: whole(file.url) })) }),
		...('figures' in data && {
			figures: data.figures.map((figure) => ({ ...figure, ...(figure.file && { file: whole(figure.file) }) })),
		}),
	};
}
