import { documentSlug } from '#domain/entry-path.ts';
import { type Entry, readDate } from '../entry.ts';
import { error, type Fault, topOfFile } from '../fault.ts';
import { namesItself } from './names-itself.ts';

/** A document's file is named after its number, issuer and year, so that its URL never has to change. */
export function* documentFileName(entry: Entry): Generator<Fault> {
	const { collection, data, folder, path, slug } = entry;
	if (collection !== 'van-ban' || typeof data['issuer'] !== 'string' || !namesItself(entry)) return;
	const number = typeof data['number'] === 'string' ? data['number'] : undefined;
	const expected = documentSlug({ number, issuer: data['issuer'], year: readDate(data['issuedOn'])?.on.slice(0, 4) });
	if (expected !== undefined && expected !== slug) {
		const message = `tên tệp «${slug}» không khớp số, cơ quan và năm ban hành`;
		yield error(
			path,
			topOfFile,
			'document-file-name',
			message,
			`đổi thành «van-ban/${folder || '<năm>'}/${expected}.md»`,
		);
	}
	if (expected === undefined && data['numberMissing'] !== undefined && !slug.startsWith('khong-so-')) {
		const message = `văn bản không có số thì tên tệp mở đầu bằng «khong-so-»; đã thấy «${slug}»`;
		yield error(
			path,
			topOfFile,
			'document-file-name',
			message,
			`đổi thành «van-ban/${folder || '<năm>'}/khong-so-${slug}.md»`,
		);
	}
}
