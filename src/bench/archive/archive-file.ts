import { nameEntry } from '#domain/entry-name.ts';
import type { Collection } from '#domain/entry-path.ts';

/** A file of the archive. */
export interface ArchiveFile {
	/** Below `content/`. */
	readonly path: string;
	readonly text: string;
}

/** Paths that differ, though titles may not. */
export class Paths {
	readonly #taken = new Set<string>();

	/** The path of an entry that is named after its title. */
	named(collection: Collection, year: string | undefined, title: string): string {
		const path = nameEntry({ collection, year, title, fallback: collection }).replace(/\.md$/, '');
		// The address of a document does not hold its year.
		const address = (name: string) => (collection === 'van-ban' ? name.replace(/\/[^/]+\//, '/') : name);
		let free = path;
		for (let count = 2; this.#taken.has(address(free)); count++) free = `${path}-${count}`;
		this.#taken.add(address(free));
		return `${free}.md`;
	}
}
