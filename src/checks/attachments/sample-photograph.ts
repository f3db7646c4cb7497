/** The first bytes of a JPEG that a telephone took at some place: Exif with one field, the latitude. */
export const photographWithPlace = new Uint8Array(
	Buffer.from(
		[
			'ffd8ffe1003c457869660000',
			// From here on offsets count: the first directory at 8, with the offset 26 of the positions.
			'4d4d002a00000008',
			'000188250004000000010000001a00000000',
			'000100020005000000030000002c00000000',
			'ffda',
		].join(''),
		'hex',
	),
);
