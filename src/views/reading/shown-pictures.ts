import type { Entry } from '#domain/entry.ts';
import type { ShownPicture } from '#domain/shown-picture.ts';
import type { Sources } from '../page-kind.ts';

/**
 * The pictures of the archive's own that an entry shows in its text or as photographs of its source, each once, as far as
 * their size can be known.
 */
export function shownPictures({ data, localTargets }: Entry, pictureAt: Sources['pictureAt']): readonly ShownPicture[] {
	const figures = 'figures' in data ? data.figures.flatMap(({ file }) => file ?? []) : [];
	// The text links other files too; they are no pictures.
	return [...new Set([...localTargets, ...figures])].flatMap((src) => {
		const picture = pictureAt(src);
		return picture ? [{ src, width: picture.width, height: picture.height }] : [];
	});
}
