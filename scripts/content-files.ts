import {
	type Dirent,
	lstatSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface ContentFile {
	/** Path below the folder, with `/` between names. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** A file or folder that cannot be read; the message is for the person at the terminal. */
export class UnreadableError extends Error {}

/** Every file below a folder, and why some could not be read. Throws `UnreadableError` when the folder cannot. */
export function readFiles(folder: string): { files: ContentFile[]; unreadable: { path: string; message: string }[] } {
	const files: ContentFile[] = [];
	const unreadable: { path: string; message: string }[] = [];
	for (const path of listFiles(folder)) {
		try {
			files.push(readFileAt(folder, path));
		} catch (error) {
			unreadable.push({ path, message: (error as Error).message });
		}
	}
	return { files, unreadable };
}

/** What is said of a link: the site would show whatever it leads to, from any place of the machine that builds it. */
export const linkReason = 'là liên kết tượng trưng (symbolic link); kho chỉ nhận tệp thật';

/** One file below a folder. Throws `UnreadableError`, also of a link. */
export function readFileAt(folder: string, path: string): ContentFile {
	try {
		if (lstatSync(join(folder, path)).isSymbolicLink())
			throw new UnreadableError(`Tệp ${join(folder, path)} ${linkReason}.`);
		return { path, bytes: readFileSync(join(folder, path)) };
	} catch (error) {
		if (error instanceof UnreadableError) throw error;
		throw new UnreadableError(`Không đọc được tệp ${join(folder, path)} (${reasonOf(error)}).`);
	}
}

/** The paths of every file below a folder. Throws `UnreadableError`. */
export function listFiles(folder: string): string[] {
	let found: Dirent[];
	try {
		found = readdirSync(folder, { recursive: true, withFileTypes: true });
	} catch (error) {
		throw new UnreadableError(`Không đọc được thư mục ${folder} (${reasonOf(error)}).`);
	}
	return found
		.filter((entry) => !entry.isDirectory())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

/** Replaces a file at one stroke: a reader sees the old text or the new one, never half of it. Throws `UnreadableError`. */
export function replaceFile(path: string, text: string): void {
	const temporary = `${path}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, text, { mode: statSync(path).mode });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw new UnreadableError(`Không ghi được tệp ${path} (${reasonOf(error)}).`);
	}
}

const reasons: Record<string, string> = {
	ENOENT: 'không có',
	EACCES: 'không có quyền',
	EPERM: 'không có quyền',
	ENOTDIR: 'không phải thư mục',
	EISDIR: 'là thư mục',
	EROFS: 'ổ đĩa chỉ đọc',
	ENOSPC: 'hết chỗ trên đĩa',
};

/** Why the file system refused something, in Vietnamese; `words` replace the usual ones. */
export function reasonOf(error: unknown, words: Record<string, string> = {}): string {
	const code = (error as NodeJS.ErrnoException).code ?? '';
	return words[code] ?? reasons[code] ?? (code || 'lý do không rõ');
}
