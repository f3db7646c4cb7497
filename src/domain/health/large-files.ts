import { extensionOf, formatBytes } from '#domain/attachments.ts';
import type { Entry } from '#domain/entry.ts';
import { site } from '#site';

/** Sizes in bytes by path below `public/`. */
export type FileSizes = ReadonlyMap<string, { readonly size: number }>;

/** Attachments are opened by choice and may be larger than pictures, but beyond this a reader on a phone waits (bytes). */
const largeAttachment = 10 * 1024 * 1024;

const pictures = new Set(['jpg', 'jpeg', 'png', 'webp', 'gif', 'avif', 'svg']);

/** «Ảnh trên 500 KB và tệp trên 10 MB». */
export const largeLimits = `Ảnh trên ${formatBytes(site.pictures.maxBytes)} và tệp trên ${formatBytes(largeAttachment)}`;

/** Files of an entry that are large for what they are: «/tep/2025/a.pdf: 12,4 MB». */
export function largeFilesOf({ data, localTargets }: Entry, sizes: FileSizes): string[] {
	const attached = 'files' in data ? data.files.map(({ url }) => url) : [];
	const shown = 'figures' in data ? data.figures.map(({ file }) => file ?? '') : [];
	return [...new Set([...attached, ...shown, ...localTargets])].flatMap((url) => {
		const path = url.replace(/^\//, '');
		const size = sizes.get(path)?.size ?? 0;
		return size > limitOf(path) ? `/${path}: ${formatBytes(size)}` : [];
	});
}

function limitOf(path: string): number {
	const isPicture = !path.startsWith('tep/') && pictures.has(extensionOf(path));
	return isPicture ? site.pictures.maxBytes : largeAttachment;
}
