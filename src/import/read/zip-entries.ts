import yauzl from 'yauzl';
import { RefusedCapture } from '../model.ts';
import { asBuffer } from './encoding/single-byte.ts';
import { zipReasons } from './zip-reasons.ts';

const maxEntries = 5_000;

export interface OpenEntry {
	readonly zip: yauzl.ZipFile;
	readonly entry: yauzl.Entry;
	readonly name: string;
}

/**
 * The files of a zip, one after another, without the folders. Throws `RefusedCapture` for a zip that is broken, has more
 * than 5,000 entries or is locked as a whole.
 */
export async function* entriesOf(bytes: Uint8Array): AsyncGenerator<OpenEntry, void, undefined> {
	try {
		const options = { lazyEntries: true, decodeStrings: false, validateEntrySizes: false, autoClose: false };
		const zip = await yauzl.fromBufferPromise(asBuffer(bytes), options);
		if (zip.entryCount > maxEntries)
			throw new RefusedCapture(
				'zip-too-many-files',
				`Tệp nén có hơn ${maxEntries.toLocaleString('vi')} tệp nên không mở; hãy chia thành nhiều tệp nén nhỏ.`,
			);
		for await (const entry of zip.eachEntry()) {
			const name = nameOf(entry);
			if (!name.endsWith('/')) yield { zip, entry, name };
		}
	} catch (error) {
		if (error instanceof RefusedCapture) throw error;
		const locked = error instanceof Error && error.message.includes('encryption');
		throw new RefusedCapture(
			locked ? 'zip-encrypted' : 'corrupt-zip',
			locked
				? 'Tệp nén đặt mật khẩu nên không mở được; hãy nén lại không có mật khẩu.'
				: 'Tệp nén bị hỏng hoặc bị cắt ngang nên không mở được; hãy tải lại hoặc nén lại.',
		);
	}
}

/** Without the flag for UTF-8 the standard means CP437, but most programs write UTF-8 all the same. */
function nameOf(entry: yauzl.Entry): string {
	const raw = entry.fileName as unknown as Buffer;
	const utf8 = raw.toString('utf8');
	const name = utf8.includes('\uFFFD')
		? yauzl.getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, true)
		: utf8;
	return name.normalize('NFC');
}

/** Files that operating systems and Word leave behind. */
export function isLeftBehind(name: string): boolean {
	const last = name.slice(name.lastIndexOf('/') + 1);
	return /^__MACOSX\//.test(name) || /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|~\$.*)$/i.test(last);
}

/** Why a file must not be opened, by what the directory says of it. */
export function dangerOf(entry: yauzl.Entry, name: string): string | undefined {
	const escapes = name.split('/').includes('..') || /^(?:\/|[a-z]:)/i.test(name) || /[\\\0]/.test(name) || name === '';
	if (escapes) return zipReasons.path;
	if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) return zipReasons.link;
	if (entry.isEncrypted()) return zipReasons.encrypted;
	if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) return zipReasons.method;
	return undefined;
}
