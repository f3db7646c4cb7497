import { statfsSync } from 'node:fs';

/** Of an entry: its text twice (git keeps it too), its page, caches, and the site that is put together beside the old one. */
const bytesPerEntry = 200_000;
const bytesPerBareEntry = 80_000;
const bytesOfProject = 300e6;

/** Why the disk of `folder` is too small for archives of these sizes, one after the other; undefined when it is not. */
export function diskFault(folder: string, sizes: readonly number[], baseline: boolean): string | undefined {
	const largest = Math.max(...sizes);
	const needed = bytesOfProject + largest * (bytesPerEntry + (baseline ? 2 * bytesPerBareEntry : 0));
	const { bavail, bsize } = statfsSync(folder);
	const free = bavail * bsize;
	if (free >= needed) return undefined;
	const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1).replace('.', ',')} GB`;
	return `Đĩa của ${folder} còn ${gigabytes(free)}, cần chừng ${gigabytes(needed)} cho ${largest.toLocaleString('vi-VN')} mục. Đặt TMPDIR sang đĩa khác, hoặc giảm --entries.`;
}
