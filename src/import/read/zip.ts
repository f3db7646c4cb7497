import { RefusedCapture } from '../model.ts';
import { holdsWordDocument, namesInZip } from './zip-directory.ts';
import { dangerOf, entriesOf, isLeftBehind } from './zip-entries.ts';
import { inflate } from './zip-inflate.ts';
import { zipReasons } from './zip-reasons.ts';

/** What a zip and a Word document may unfold to in all, in bytes. */
const maxTotalBytes = 500 * 1024 * 1024;
const maxDocxBytes = 200 * 1024 * 1024;

export type ZippedFile =
	| { readonly name: string; readonly bytes: Uint8Array }
	| { readonly name: string; readonly refused: string };

/**
 * The files in a zip, one after another; what is dangerous or unreadable comes with the reason in Vietnamese instead of its
 * bytes. Folders and what operating systems leave behind are skipped. Throws `RefusedCapture` for a zip that is broken, has
 * too many files or is locked by a password as a whole.
 */
export async function* readZip(bytes: Uint8Array): AsyncGenerator<ZippedFile, void, undefined> {
	const budget = { left: maxTotalBytes };
	for await (const file of entriesOf(bytes)) {
		const { entry, name } = file;
		if (isLeftBehind(name)) continue;
		const refused = dangerOf(entry, name);
		if (refused) {
			yield { name, refused };
			continue;
		}
		const content = await inflate(file, bytes.length, budget);
		if (typeof content === 'string') {
			yield { name, refused: content };
			if (content === zipReasons.total) return;
			continue;
		}
		yield isZip(content) ? { name, refused: zipReasons.nested } : { name, bytes: content };
	}
}

/**
 * Throws `RefusedCapture` when a Word document would unfold to more than is bearable (200 MB, or a part of 50 MB, or more
 * than 200 times its size), is locked or broken. Parts are unfolded one after another and forgotten.
 */
export async function checkDocxZip(bytes: Uint8Array): Promise<void> {
	const budget = { left: maxDocxBytes };
	for await (const file of entriesOf(bytes)) {
		const content = file.entry.isEncrypted() ? zipReasons.encrypted : await inflate(file, bytes.length, budget);
		if (typeof content === 'string')
			throw new RefusedCapture(
				'unsafe-docx',
				`Không mở được tệp Word: ${content[0]!.toLowerCase()}${content.slice(1)}`,
			);
	}
}

function isZip(bytes: Uint8Array): boolean {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
	const names = namesInZip(bytes);
	return !holdsWordDocument(names) && !names.some((name) => name === '[Content_Types].xml' || name === 'mimetype');
}
