/** Types of text: sent as UTF-8, and worth compressing. */
const text: Readonly<Record<string, string>> = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	md: 'text/markdown',
	svg: 'image/svg+xml',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	xml: 'text/xml',
};

const office = 'application/vnd.openxmlformats-officedocument';
const openDocument = 'application/vnd.oasis.opendocument';

const binary: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	doc: 'application/msword',
	docx: `${office}.wordprocessingml.document`,
	gif: 'image/gif',
	ico: 'image/x-icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	odp: `${openDocument}.presentation`,
	ods: `${openDocument}.spreadsheet`,
	odt: `${openDocument}.text`,
	pdf: 'application/pdf',
	png: 'image/png',
	ppt: 'application/vnd.ms-powerpoint',
	pptx: `${office}.presentationml.presentation`,
	rtf: 'application/rtf',
	wasm: 'application/wasm',
	webp: 'image/webp',
	woff2: 'font/woff2',
	xls: 'application/vnd.ms-excel',
	xlsx: `${office}.spreadsheetml.sheet`,
	zip: 'application/zip',
};

/** Types by extension, in small letters without the dot. */
export const contentTypes: Readonly<Record<string, string>> = { ...text, ...binary };

/** The types that say `charset=utf-8`. */
export const textTypes: readonly string[] = Object.values(text);

/**
 * What is not in the table. So are Pagefind's files, which it compresses itself and whose bytes the browser must get
 * untouched.
 */
export const unknownType = 'application/octet-stream';

/** The value of `Content-Type` for a path. */
export function contentTypeOf(path: string): string {
	if (isText(path)) return `${text[extensionOf(path)]}; charset=utf-8`;
	return Object.hasOwn(binary, extensionOf(path)) ? binary[extensionOf(path)]! : unknownType;
}

/** Whether a path names a text by its extension. */
export function isText(path: string): boolean {
	return Object.hasOwn(text, extensionOf(path));
}

function extensionOf(path: string): string {
	return /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
