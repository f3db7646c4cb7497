import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { fileProblems } from './file-problems.ts';
import { type ListedFile, listedFiles } from './listed-files.ts';
import type { PublicFile } from './public-file.ts';

/** The SHA-256 and the size that an entry states of a file are there, and are those of the file. */
export function* attachmentFacts(entry: Entry, { publicFileFacts }: ArchiveIndex): Generator<Fault> {
	for (const listed of listedFiles(entry)) {
		const file = publicFileFacts.get(listed.path);
		if (!file || !isSound(listed.path, file)) continue;
		const wrong = wrongFacts(listed, file);
		if (wrong.length === 0) continue;
		const values = wrong.map((key) => `${key}: ${key === 'size' ? file.size : file.sha256()}`).join(' và ');
		const absent = wrong.filter((key) => listed[key] === undefined);
		if (absent.length === wrong.length)
			yield errorAtKey(
				entry,
				[...listed.at, 'url'],
				'attachment-hash',
				`tệp ${quote(listed.url)} chưa ghi ${absent.join(' và ')}`,
				`thêm ${values}; hoặc chạy npm run check -- --fix`,
			);
		else
			yield errorAtKey(
				entry,
				[...listed.at, wrong.find((key) => listed[key] !== undefined)!],
				'attachment-hash',
				`${wrong.join(' và ')} không khớp tệp public/${listed.path}`,
				`nếu tệp đã thay có chủ ý thì ghi ${values} (hoặc chạy npm run check -- --fix); nếu không, đưa lại tệp cũ`,
			);
	}
}

type FactKey = 'sha256' | 'size';

/** The facts of a record that are absent or not those of the file. */
export function wrongFacts({ sha256, size }: ListedFile, file: PublicFile): FactKey[] {
	const right = { sha256: sha256 === file.sha256(), size: size === file.size };
	return (['sha256', 'size'] as const).filter((key) => !right[key]);
}

/** The hash of a pointer or of a broken download would be worth nothing. */
export function isSound(path: string, file: PublicFile): boolean {
	return fileProblems(path, file).every(({ severity }) => severity === 'warning');
}
