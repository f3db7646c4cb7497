import type { Fault } from '../fault.ts';
import { check, document, documentPath } from '../sample.ts';
import { fileInMemory } from './file-in-memory.ts';
import type { PublicFile } from './public-file.ts';

/** A sound attachment of tests: where it lies and what it holds. */
export const pdfPath = 'tep/2025/7095-kh-ubnd.pdf';
export const pdf = '%PDF-1.7\nKế hoạch';

type Held = Readonly<Record<string, string | Uint8Array | PublicFile>>;

/** What `public/` holds, by path. Texts stand for their UTF-8 bytes. */
export function publicFilesOf(held: Held): ReadonlyMap<string, PublicFile> {
	const fileOf = (file: Held[string]) =>
		typeof file === 'string' || file instanceof Uint8Array ? fileInMemory(file) : file;
	return new Map(Object.entries(held).map(([path, file]) => [path, fileOf(file)]));
}

/** The record of a file as an author who took care would write it. */
export function recordOf(path: string, content: string | Uint8Array): string {
	const { sha256, size } = fileInMemory(content);
	return `{ name: Bản ký, url: /${path}, sha256: ${sha256()}, size: ${size} }`;
}

/** The sound document with `files: [records]` on line 14 and `more` front matter below it. */
export function documentWith(records: string, more = ''): string {
	return document.replace('rights:', () => `files: [${records}]${more && `\n${more}`}\nrights:`);
}

/** Faults of an archive that holds one document with these files. */
export function checkFiles(held: Held, records: string, more?: string): Fault[] {
	return check({ [documentPath]: documentWith(records, more) }, { publicFiles: publicFilesOf(held) });
}
