import { fileInMemory } from '../attachments/file-in-memory.ts';
import { document, documentPath } from '../sample-files.ts';
import { inNews, replaced } from './example.ts';
import type { Example } from './rule-record.ts';

/** The picture that the sound news item shows. */
export const picture = fileInMemory('');

/** The sound document with these records of files, the first on line 15, and these files in `public/`. */
export function withFiles(
	records: readonly string[],
	files: Readonly<Record<string, string | Uint8Array>>,
	more: Partial<Example> = {},
): Example {
	const list = records.map((record) => `  - ${record}`).join('\n');
	const text = replaced(document, 'rights:', `files:\n${list}\nrights:`);
	return { files: { [documentPath]: text }, file: documentPath, line: 15, options: inPublic(files), ...more };
}

/** The sound archive with this file in `public/`, which no entry lists. */
export function besideEntries(path: string, content: string, more: Partial<Example> = {}): Example {
	return {
		...inNews('tháng ba', 'tháng ba', 1),
		file: `../public/${path}`,
		shown: 'none',
		options: inPublic({ [path]: content }),
		...more,
	};
}

/** The options of a check whose `public/` holds these files and the picture of the sound archive. */
export function inPublic(files: Readonly<Record<string, string | Uint8Array>>) {
	const held = Object.entries(files).map(([name, content]) => [name, fileInMemory(content)] as const);
	return { publicFiles: new Map([['anh/tiem.jpg', picture], ...held]), now: '2026-02-01T00:00' };
}

/** The record of a file as an author who took care would write it. */
export function record(at: string, content: string | Uint8Array): string {
	const file = fileInMemory(content);
	return `{ name: Bản ký số, url: /${at}, sha256: ${file.sha256()}, size: ${file.size} }`;
}
