import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { valueAt } from '../schema/schema-faults.ts';
import type { KeyPath } from '../schema/yaml-place.ts';
import { schemeOf } from './links.ts';
import { nearestAddress } from './nearest-address.ts';

/** Photographs and attachments named in the front matter lie in `public/`. */
export function* publicFiles(entry: Entry, { publicFiles: known }: ArchiveIndex): Generator<Fault> {
	if (!known) return;
	for (const path of filePaths(entry)) {
		const named = valueAt(entry.data, path);
		if (typeof named !== 'string' || schemeOf(named) !== undefined) continue;
		const file = named.replace(/^\//, '');
		if (known.has(file)) continue;
		const near = nearestAddress(file, known);
		yield errorAtKey(entry, path, 'missing-file', `không có tệp ${quote(named)} trong public/`, near && `«/${near}»`);
	}
}

function* filePaths({ data }: Entry): Generator<KeyPath> {
	for (const [list, key] of [
		['figures', 'file'],
		['files', 'url'],
	] as const) {
		const items = data[list];
		for (const index of Array.isArray(items) ? items.keys() : []) yield [list, index, key];
	}
}
