import { fold } from '#domain/text.ts';
import { errorAtKey } from '../entry.ts';
import type { EntryFile } from '../entry-file.ts';
import { error, type Fault, quote } from '../fault.ts';

const stamp = /^(?:(?:TỐI |TUYỆT )?MẬT|(?:độ|mức độ|chỉ độ) mật ?:.*)$/iu;
const open = /^(?:(?:do|muc do|chi do) mat ?: ?)?(?:khong(?: mat)?|thuong|0|none)?\.?$/;
const hint = 'kho không nhận văn bản mật (Luật Bảo vệ bí mật nhà nước); xóa tệp và báo người phụ trách';

/** The archive never takes a secret document: neither declared, nor stamped in the title or on a line of its own. */
export function* secrecy(entry: EntryFile): Generator<Fault> {
	const declared = entry.data['secrecy'];
	if (declared !== undefined && declared !== null && !open.test(fold(String(declared)).trim())) {
		yield errorAtKey(entry, ['secrecy'], 'secret', `văn bản ghi độ mật ${quote(declared)}`, hint);
	}
	for (const { field, text, at } of entry.passages) {
		if (field !== 'title' && field !== 'body') continue;
		let start = 0;
		for (const line of text.split('\n')) {
			if (isStamp(line)) yield error(entry.path, at(start), 'secret', `dòng ghi dấu mật ${quote(line)}`, hint);
			start += line.length + 1;
		}
	}
}

function isStamp(line: string): boolean {
	const text = line.trim();
	if (!stamp.test(text) || open.test(fold(text))) return false;
	// «Mật» alone in lower case may be a word (honey, bile); the stamp is in capitals.
	return text.includes(':') || text === text.toLocaleUpperCase('vi');
}
