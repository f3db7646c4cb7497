import { createHash } from 'node:crypto';
import { accessSync, closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { edgeBytes, type PublicFile, type PublicFiles } from '#checks/attachments/public-file.ts';
import { linkReason, listFiles, reasonOf, UnreadableError } from './content-files.ts';

const chunkBytes = 1024 * 1024;

/**
 * Every file below a folder, with its size; its bytes are read piece by piece when asked for. What cannot be read comes
 * apart, with the reason. Throws `UnreadableError` when the folder cannot be read.
 */
export function readPublicFiles(folder: string): {
	files: PublicFiles;
	unreadable: { path: string; message: string }[];
} {
	const files = new Map<string, PublicFile>();
	const unreadable: { path: string; message: string }[] = [];
	for (const path of listFiles(folder).sort()) {
		const file = join(folder, path);
		try {
			if (lstatSync(file).isSymbolicLink()) throw new UnreadableError(`tệp ${linkReason}`);
			accessSync(file, constants.R_OK);
			files.set(path, fileOnDisk(file, statSync(file).size));
		} catch (error) {
			const reason = error instanceof UnreadableError ? error.message : `không đọc được tệp (${reasonOf(error)})`;
			unreadable.push({ path, message: reason });
		}
	}
	return { files, unreadable };
}

function fileOnDisk(path: string, size: number): PublicFile {
	let sha256: string | undefined;
	return {
		size,
		sha256: () => {
			sha256 ??= hashOf(path);
			return sha256;
		},
		head: () => readPart(path, 0, Math.min(edgeBytes, size)),
		tail: () => readPart(path, Math.max(0, size - edgeBytes), size),
	};
}

/** In pieces: an attachment may be larger than what should be held in memory. */
function hashOf(path: string): string {
	const hash = createHash('sha256');
	const piece = Buffer.alloc(chunkBytes);
	withOpen(path, (file) => {
		for (;;) {
			const read = readSync(file, piece);
			if (read === 0) return;
			hash.update(piece.subarray(0, read));
		}
	});
	return hash.digest('hex');
}

function readPart(path: string, from: number, to: number): Uint8Array {
	return withOpen(path, (file) => {
		const bytes = Buffer.alloc(Math.min(to, fstatSync(file).size) - from);
		return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from));
	});
}

function withOpen<Result>(path: string, use: (file: number) => Result): Result {
	let file: number | undefined;
	try {
		file = openSync(path, 'r');
		return use(file);
	} catch (error) {
		throw new UnreadableError(`Không đọc được tệp ${path} (${reasonOf(error)}).`);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}
