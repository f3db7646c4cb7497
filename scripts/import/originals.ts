import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import type { Original } from './messages.ts';
import { temporaryName } from './place-files.ts';

/** Kinds that a browser shows without running anything in them. Others are kept as text, for a double click opens them there. */
const harmless = new Set(['.txt', '.md', '.pdf', '.docx', '.mhtml', '.mht']);

/** The name under which an original is kept: «0a917aeaff64b267.html.txt». */
function originalName(fileName: string, sha256: string): string {
	const ending = /^\.[a-z0-9]{1,5}$/.exec(extname(fileName).toLowerCase())?.[0] ?? '';
	return `${sha256.slice(0, 16)}${ending}${harmless.has(ending) ? '' : '.txt'}`;
}

/** Lays a copy of a capture beside its place, under a temporary name of the parent process. Throws what the file system says. */
export async function layOriginal(
	root: string,
	bytes: Uint8Array,
	fileName: string,
	sha256: string,
): Promise<Original> {
	const path = originalName(fileName, sha256);
	makeFolder(root, root);
	const temporary = temporaryName(join(root, path), process.ppid);
	await writeFile(temporary, bytes);
	return { temporary, root, path };
}
