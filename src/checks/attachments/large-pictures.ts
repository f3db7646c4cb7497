import { formatBytes } from '#domain/attachments.ts';
import { site } from '#site';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Fault, warning } from '../fault.ts';
import { pictureSize } from './picture-size.ts';
import { picturesIn, pictureUses } from './picture-uses.ts';
import type { PublicFile } from './public-file.ts';

/**
 * Most readers are sent a smaller picture that the build makes, but a large screen gets the picture itself, and every copy of
 * the repository carries it. Attachments are opened by choice.
 */
export function* largePictures(archive: ArchiveIndex): Generator<Fault> {
	const large = picturesIn(archive).flatMap(({ path, file }) => {
		const why = path.startsWith('tep/') ? undefined : tooLarge(file);
		return why ? [{ path, why }] : [];
	});
	if (large.length === 0) return;
	const useOf = pictureUses(archive.entries);
	for (const { path, why } of large) {
		const at = useOf(path);
		const { maxBytes, maxWidth } = site.pictures;
		yield warning(
			at.file,
			at.place,
			'large-picture',
			`ảnh public/${path} quá lớn: ${why}`,
			`thu nhỏ còn rộng nhất ${maxWidth} điểm ảnh và dưới ${formatBytes(maxBytes)}, lưu dạng .webp hoặc .jpg`,
		);
	}
}

function tooLarge(file: PublicFile): string | undefined {
	const { maxBytes, maxWidth } = site.pictures;
	const width = pictureSize(file.head())?.width ?? 0;
	const facts = [file.size > maxBytes && formatBytes(file.size), width > maxWidth && `rộng ${width} điểm ảnh`];
	return facts.filter(Boolean).join(', ') || undefined;
}
