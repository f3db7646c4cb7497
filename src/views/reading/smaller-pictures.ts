import { smallerPictureUrl, smallerWidths } from '#domain/shown-picture.ts';
import type { FileKind } from '../file-kind.ts';
import { shownPictures } from './shown-pictures.ts';

export interface SmallerPicture {
	/** The address of the picture that it is made from. */
	readonly src: string;
	/** Of that picture's bytes. */
	readonly sha256: string;
	/** Pixels. */
	readonly width: number;
}

/** The pictures that entries show, in the widths of smaller screens; nobody needs to prepare them. */
export const smallerPictures: FileKind<SmallerPicture> = {
	name: 'ảnh thu nhỏ',
	madeWith: { code: ['src/views/reading/smaller-pictures.ts', 'package-lock.json'], packages: ['sharp'] },
	*files({ archive, pictureAt }) {
		const offered = new Set<string>();
		for (const shown of archive.entries.flatMap((entry) => shownPictures(entry, pictureAt))) {
			const { src } = shown;
			const picture = pictureAt(src);
			if (!picture || offered.has(src)) continue;
			offered.add(src);
			for (const width of smallerWidths(shown)) {
				yield {
					path: smallerPictureUrl(src, width).slice(1),
					view: () => ({ src, sha256: picture.sha256(), width }),
					original: picture.bytes,
				};
			}
		}
	},
	async write({ src, width }, _, original) {
		const { default: sharp } = await import('sharp');
		try {
			// Turned as the camera says, for what says so does not go along.
			return await sharp(original).autoOrient().resize({ width }).webp({ quality: 78, effort: 5 }).toBuffer();
		} catch (error) {
			throw new Error(`Không đọc được ảnh public${src}; hãy mở nó bằng một chương trình xem ảnh rồi lưu lại.`, {
				cause: error,
			});
		}
	},
};
