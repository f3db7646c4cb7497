import { schemeOf } from '#markdown/raw-html/addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { valueAt } from '../schema/schema-faults.ts';
import type { KeyPath } from '../schema/yaml-place.ts';
import { nearestAddress } from './nearest-address.ts';

/** Photographs and attachments named in the front matter lie in `public/`. */
export function* publicFiles(entry: Entry, { publicFiles: known }: ArchiveIndex): Generator<Fault> {
	if (!known) return;
	for (const path of filePaths(entry)) {
		const named = valueAt(entry.data, path);
		if (typeof named !== 'string') continue;
		const isFigure = path[0] === 'figures';
		if (schemeOf(named) !== undefined) continue;
		// The schema tells how an address is written.
		if (!isFigure && !named.startsWith('/')) continue;
		const file = named.replace(/^\//, '');
		if (known.has(file)) continue;
		// A withdrawn entry may keep the record of a file that was taken away with it.
		if (!isFigure && entry.data['withdrawn'] !== undefined) continue;
		const same = sameLetters(file, known);
		const near = same ?? nearestAddress(file, known);
		const message = `không có tệp ${quote(named)} trong public/${same ? ', chỉ có tên khác ở chữ hoa, chữ thường' : ''}`;
		yield (entry.draft ? warningAtKey : errorAtKey)(entry, path, 'missing-file', message, near && `«/${near}»`);
	}
}

const byLowerCase = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** The file whose name differs in capitals only: it is found on the author's own machine, and not on a web server. */
function sameLetters(file: string, known: ReadonlySet<string>): string | undefined {
	const names = byLowerCase.get(known) ?? new Map([...known].map((name) => [name.toLowerCase(), name]));
	byLowerCase.set(known, names);
	return names.get(file.toLowerCase());
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
