/** Tags of a directory of TIFF 6.0, section 2, with those that Exif 3.0, section 4.6.6, adds for positions. */
const positions = 0x8825;
const latitude = 0x0002;
/** No camera writes as many; in a file made of nothing but marks each would lead to thousands. */
const maxFields = 200;

/**
 * Whether a picture holds the latitude at which it was taken: in the fields of Exif, wherever a JPEG, PNG, WebP, AVIF or TIFF
 * keeps them, or in XMP. `parts` are the pieces of the file in which these may lie.
 */
export function tellsPlace(...parts: readonly Uint8Array[]): boolean {
	return parts.some((part) => {
		const bytes = Buffer.from(part.buffer, part.byteOffset, part.byteLength);
		return bytes.includes('exif:GPSLatitude') || inExif(bytes, 'II*\0') || inExif(bytes, 'MM\0*');
	});
}

/** Fields begin with a mark of their byte order; what merely looks like it leads to no such directory. */
function inExif(bytes: Buffer, mark: string): boolean {
	for (let start = bytes.indexOf(mark); start !== -1; start = bytes.indexOf(mark, start + 1)) {
		const fields = directoryReader(bytes.subarray(start), mark.startsWith('I'));
		const directory = fields(4).get(positions);
		if (directory !== undefined && fields(directory).has(latitude)) return true;
	}
	return false;
}

/** For the place of a directory's offset: where the value of each of its fields stands, by tag; as far as the bytes go. */
function directoryReader(bytes: Buffer, little: boolean) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return (pointer: number): ReadonlyMap<number, number> => {
		const places = new Map<number, number>();
		try {
			const directory = view.getUint32(pointer, little);
			const count = Math.min(view.getUint16(directory, little), maxFields);
			for (let index = 0; index < count; index++) {
				const field = directory + 2 + 12 * index;
				places.set(view.getUint16(field, little), field + 8);
			}
		} catch {
			// Cut off: what has been read stands.
		}
		return places;
	};
}
