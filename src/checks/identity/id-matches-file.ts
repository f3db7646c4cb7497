import { type Entry, entryIdOf, errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';

/** An `id` in the front matter agrees with the file name, which alone decides the URL. */
export function* idMatchesFile(entry: Entry): Generator<Fault> {
	const id = entry.data['id'];
	if (typeof id !== 'string' || id === entry.slug || id === entryIdOf(entry)) return;
	const message = `id ${quote(id)} khác tên tệp «${entry.slug}»`;
	yield errorAtKey(entry, ['id'], 'id-file-name', message, `ghi «${entry.slug}», hoặc bỏ dòng id`);
}
