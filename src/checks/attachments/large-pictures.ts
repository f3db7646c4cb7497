import { extensionOf, formatBytes } from '#domain/attachments.ts';
import { site } from '#site';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { type Fault, type Place, topOfFile, warning } from '../fault.ts';
import { offsetOf } from '../schema/yaml-place.ts';
import { pictureSize } from './picture-size.ts';
import type { PublicFile } from './public-file.ts';

const pictures = new Set(['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'svg']);

/**
 * Most readers are sent a smaller picture that the build makes, but a large screen gets the picture itself, and every copy of
 * the repository carries it. Attachments are opened by choice.
 */
export function* largePictures({ entries, publicFileFacts }: ArchiveIndex): Generator<Fault> {
	const large = [...publicFileFacts].flatMap(([path, file]) => {
		const isPicture = !path.startsWith('tep/') && pictures.has(extensionOf(path));
		const why = isPicture ? tooLarge(file) : undefined;
		return why ? [{ path, why }] : [];
	});
	if (large.length === 0) return;
	const uses = firstUses(entries);
	for (const { path, why } of large) {
		const at = uses.get(path) ?? { file: `../public/${path}`, place: topOfFile };
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

/** Where each file is first shown, by path below `public/`. */
function firstUses(entries: readonly Entry[]): Map<string, { file: string; place: Place }> {
	const uses = new Map<string, { file: string; place: Place }>();
	const note = (url: unknown, entry: Entry, place: () => Place) => {
		const path = typeof url === 'string' ? url.replace(/^\//, '') : '';
		if (path && !uses.has(path)) uses.set(path, { file: entry.path, place: place() });
	};
	for (const entry of entries) {
		const { figures } = entry.data;
		for (const [index, figure] of Array.isArray(figures) ? figures.entries() : [])
			note(figure?.file, entry, () => entry.atYaml(offsetOf(entry.document(), ['figures', index, 'file'])));
		for (const { url, start } of entry.links) note(url, entry, () => entry.atBody(start));
	}
	return uses;
}
