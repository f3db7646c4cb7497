interface PictureSize {
	readonly width: number;
	readonly height: number;
}

/**
 * Width and height in pixels from the first bytes of a PNG, WebP, JPEG or GIF, as the picture is to be seen: a photograph may
 * say that it lies on its side. Undefined when they do not tell.
 */
export function pictureSize(head: Uint8Array): PictureSize | undefined {
	const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
	try {
		if (view.getUint32(0) === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
		if (view.getUint32(0) === 0x52494646) return webpSize(view);
		if (view.getUint32(0) === 0x47494638) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
		return view.getUint16(0) === 0xffd8 ? jpegSize(view) : undefined;
	} catch {
		// The file ends, or its header is longer than what was read.
		return undefined;
	}
}

/** The three forms of RFC 9649, section 2. */
function webpSize(view: DataView) {
	const form = view.getUint32(12);
	if (form === 0x56503858) return { width: uint24(view, 24) + 1, height: uint24(view, 27) + 1 };
	if (form === 0x56503820)
		return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
	if (form !== 0x5650384c) return undefined;
	const bits = view.getUint32(21, true);
	return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function uint24(view: DataView, offset: number): number {
	return view.getUint16(offset, true) + (view.getUint8(offset + 2) << 16);
}

/** Walks the segments up to the one that starts a frame (ITU-T T.81, annex B). */
function jpegSize(view: DataView): PictureSize | undefined {
	let onItsSide = false;
	for (let offset = 2; ; offset += 2 + view.getUint16(offset + 2)) {
		const marker = view.getUint16(offset);
		if (marker < 0xffc0 || marker === 0xffda) return undefined;
		if (marker === 0xffe1) onItsSide = (orientation(view, offset + 4) ?? 1) > 4;
		const startsFrame = marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
		if (!startsFrame) continue;
		const [width, height] = [view.getUint16(offset + 7), view.getUint16(offset + 5)];
		return onItsSide ? { width: height, height: width } : { width, height };
	}
}

/** How the camera was held (Exif 3.0, tag 0x0112): from 5 on, the picture lies on its side. Undefined when it does not tell. */
function orientation(view: DataView, start: number): number | undefined {
	if (view.getUint32(start) !== 0x45786966) return undefined;
	const tiff = start + 6;
	const little = view.getUint16(tiff) === 0x4949;
	const directory = tiff + view.getUint32(tiff + 4, little);
	const count = view.getUint16(directory, little);
	for (let index = 0; index < count; index++) {
		const field = directory + 2 + 12 * index;
		if (view.getUint16(field, little) === 0x0112) return view.getUint16(field + 8, little);
	}
	return undefined;
}
