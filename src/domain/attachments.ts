import type { Attachment } from '#schema/attachment.ts';

/** The place on the page of an entry where its files are listed. */
export const filesId = 'trang--tep';

interface FileKind {
	readonly label: string;
	/** Browsers show it themselves; the others are saved. */
	readonly inBrowser: boolean;
}

const shown = (label: string): FileKind => ({ label, inBrowser: true });
const saved = (label: string): FileKind => ({ label, inBrowser: false });

/**
 * The kinds of files that entries may offer, by extension. None of them can run on the site's own origin: HTML, SVG and
 * scripts never enter this table.
 */
export const fileKinds: Readonly<Record<string, FileKind>> = {
	pdf: shown('PDF'),
	docx: saved('Word'),
	doc: saved('Word'),
	odt: saved('Văn bản ODT'),
	xlsx: saved('Bảng tính Excel'),
	xls: saved('Bảng tính Excel'),
	ods: saved('Bảng tính ODS'),
	csv: saved('Bảng CSV'),
	pptx: saved('Trình chiếu PowerPoint'),
	ppt: saved('Trình chiếu PowerPoint'),
	txt: shown('Tệp chữ'),
	jpg: shown('Ảnh JPEG'),
	jpeg: shown('Ảnh JPEG'),
	png: shown('Ảnh PNG'),
	webp: shown('Ảnh WebP'),
	mp3: shown('Âm thanh MP3'),
	mp4: shown('Phim MP4'),
	zip: saved('Tệp nén ZIP'),
};

/** The extension of a path or web address in lower case, without the dot; empty when there is none. */
export function extensionOf(url: string): string {
	return /\.([^./?#]+)(?:[?#].*)?$/.exec(url)?.[1]?.toLowerCase() ?? '';
}

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** A size as readers know it: «1,2 MB», «850 KB», «312 byte» (1 KB = 1024 bytes). */
export function formatBytes(bytes: number): string {
	if (bytes < 1024) return `${bytes} byte`;
	const kilobytes = Math.round(bytes / 1024);
	return kilobytes < 1024 ? `${kilobytes} KB` : `${number.format(bytes / 1024 / 1024)} MB`;
}

export interface ShownFile {
	readonly name: string;
	readonly url: string;
	/** Type, size, pages, signature and, of a file kept elsewhere, the host: «PDF», «1,2 MB», «12 trang». */
	readonly facts: readonly string[];
	readonly sha256: string | undefined;
	/** Whether the link saves the file instead of showing it. */
	readonly download: boolean;
	/** Kept on another site. */
	readonly external: boolean;
}

/** What the page of an entry says of one of its files. */
export function describeFile({ name, url, size, pages, signed, sha256 }: Attachment): ShownFile {
	const kind = kindOf(url);
	const host = url.startsWith('/') ? undefined : new URL(url).hostname;
	return {
		name,
		url,
		facts: [
			kind?.label,
			size !== undefined && formatBytes(size),
			pages && `${pages} trang`,
			signed && 'có chữ ký số',
			host && `lưu ở ${host}`,
		].filter((fact) => typeof fact === 'string'),
		sha256,
		download: host === undefined && kind?.inBrowser === false,
		external: host !== undefined,
	};
}

/** The file that most readers come for: the first PDF that is signed, else the first PDF. */
export function mainPdf(files: readonly Attachment[]): Attachment | undefined {
	const pdfs = files.filter(({ url }) => extensionOf(url) === 'pdf');
	return pdfs.find(({ signed }) => signed) ?? pdfs[0];
}

function kindOf(url: string): FileKind | undefined {
	const extension = extensionOf(url);
	return Object.hasOwn(fileKinds, extension) ? fileKinds[extension] : undefined;
}
