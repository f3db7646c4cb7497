import { collections } from '#domain/entry-path.ts';
import { addressOfId } from '#domain/moved-addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, entryIdOf, errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { valueAt } from '../schema/schema-faults.ts';
import type { KeyPath } from '../schema/yaml-place.ts';
import { nearestAddress } from './nearest-address.ts';

/** Looks like an entry id, not like a document number such as «25-CT/TW». */
const id = new RegExp(`^/?(?:${collections.join('|')})/[^/]+/[^/]+/?$`);

/** An entry that the front matter names by id exists. A document number is no id: it may stand for a document not held. */
export function* entryReferences(entry: Entry, { byUrl, pages, addresses }: ArchiveIndex): Generator<Fault> {
	for (const { path, to, url } of referencesOf(entry)) {
		const target = byUrl.get(url) ?? byUrl.get(addresses.moved.get(url) ?? '');
		if (target === entry)
			yield errorAtKey(
				entry,
				path,
				'unknown-entry',
				`mục này trỏ tới chính nó: ${quote(to)}`,
				'ghi mã của mục khác, hoặc bỏ dòng này',
			);
		else if (!target) {
			const near = byUrl.get(nearestAddress(url, pages) ?? '');
			const hint = near && near !== entry ? `«${entryIdOf(near)}»` : 'chép đường dẫn của trang, bỏ dấu / ở hai đầu';
			yield errorAtKey(entry, path, 'unknown-entry', `không có mục nào mang mã ${quote(to)}`, hint);
		}
	}
}

/** An entry that a front matter names by its id. */
interface Reference {
	readonly path: KeyPath;
	/** The id as written. */
	readonly to: string;
	/** The address that the id stands for. */
	readonly url: string;
}

/** Every id of an entry in a front matter, known or not. */
export function* referencesOf(entry: Entry): Generator<Reference> {
	for (const path of referencePaths(entry)) {
		const to = valueAt(entry.data, path);
		if (typeof to === 'string' && id.test(to)) yield { path, to, url: addressOfId(to) };
	}
}

function* referencePaths({ data }: Entry): Generator<KeyPath> {
	yield ['withdrawn', 'replacedBy'];
	for (const key of ['relations', 'citations']) {
		const list = data[key];
		for (const index of Array.isArray(list) ? list.keys() : []) yield [key, index, 'to'];
	}
}
