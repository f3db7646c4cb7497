/** A picture of the archive's own that a page shows. */
export interface ShownPicture {
	/** Its address on the site, escapes read: `/anh/tiem.jpg`. */
	readonly src: string;
	/** As it is to be seen, in pixels. */
	readonly width: number;
	readonly height: number;
}

/** What an `<img>` needs so that nothing moves when the picture comes, and so that no more comes than the screen shows. */
export interface PictureAttributes {
	readonly width: number;
	readonly height: number;
	readonly srcset?: string;
	readonly sizes?: string;
}

/** Widths in pixels: of a phone's column, and of that of a desk or of a phone with fine dots. */
const offeredWidths = [480, 960];
const drawable = /^\/anh\/.+\.(?:jpe?g|png|webp)$/i;
/** How wide a text is set (`--measure`, `--gutter` of the styles). */
const sizes = '(min-width: 44rem) 42rem, calc(100vw - 2rem)';

/** The widths in which the build offers a picture besides its own. */
export function smallerWidths({ src, width }: ShownPicture): readonly number[] {
	return drawable.test(src) ? offeredWidths.filter((offered) => offered < width) : [];
}

/** The address of a picture in a smaller width: `/anh/tiem.jpg-480.webp`. */
export function smallerPictureUrl(src: string, width: number): string {
	return `${src}-${width}.webp`;
}

/** The attributes of a picture; `address` is that of its `src`, with its escapes. */
export function pictureAttributes(picture: ShownPicture, address = encodeURI(picture.src)): PictureAttributes {
	const { width, height } = picture;
	const smaller = smallerWidths(picture);
	if (smaller.length === 0) return { width, height };
	const offered = smaller.map((own) => `${smallerPictureUrl(address, own)} ${own}w`);
	return { width, height, srcset: [...offered, `${address} ${width}w`].join(', '), sizes };
}
