import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts } from './page-facts.ts';
import { openSealed, type Sealed } from './sealed-folder.ts';

/** What was read of a page of the site, which holds as long as its key stays. Null: it is not to be indexed. */
export interface KnownPage {
	readonly key: string;
	readonly facts: PageFacts | null;
}

const temporary = 'tmp-';
const pagesFile = 'pages.json';
const kinds = ['volumes', 'shards'] as const;
/** What is kept of an index: what Pagefind made, and what we make of that. */
export type Kind = (typeof kinds)[number];

/**
 * What an index was made of, from one build to the next: the facts of the pages, and its parts by their keys. Everything is
 * written beside its place and then moved there; what another version or a killed build left is thrown away.
 */
export class IndexCache {
	readonly #folder: string;

	/** Opens the cache in a folder, which is made. `code` tells apart versions of what makes the index. */
	constructor(cache: string, code: string) {
		// Compression, and so the bytes of the files, may differ between versions of Node.
		const version = createHash('sha256').update(`${process.versions.node}\n${code}`).digest('hex').slice(0, 16);
		this.#folder = join(cache, version);
		const makeFolders = () => {
			for (const kind of kinds) mkdirSync(join(this.#folder, kind), { recursive: true });
		};
		try {
			makeFolders();
		} catch {
			remove(cache);
			makeFolders();
		}
		for (const name of readdirSync(cache)) if (name !== version) remove(join(cache, name));
		this.clearUnfinished();
	}

	/** Throws away what was not kept. A process of a killed build may still write there: then it stays until the next time. */
	clearUnfinished(): void {
		for (const name of readdirSync(this.#folder)) {
			if (!name.startsWith(temporary)) continue;
			try {
				remove(join(this.#folder, name));
			} catch {
				// It is in nobody's way.
			}
		}
	}

	/** The pages of the last build by their addresses; none when they cannot be read. */
	knownPages(): ReadonlyMap<string, KnownPage> {
		try {
			const [digest, text = ''] = readFileSync(join(this.#folder, pagesFile), 'utf8').split('\n', 2);
			return new Map(digest === digestOf(text) ? (JSON.parse(text) as [string, KnownPage][]) : []);
		} catch {
			return new Map();
		}
	}

	savePages(pages: ReadonlyMap<string, KnownPage>): void {
		const text = JSON.stringify([...pages]);
		const file = this.#temporary();
		writeFileSync(file, `${digestOf(text)}\n${text}`);
		replace(file, join(this.#folder, pagesFile));
	}

	/** Where the files of a part stand. */
	folderOf(kind: Kind, key: string): string {
		return join(this.#folder, kind, key);
	}

	/** The part of a key, when it is there and whole. */
	find<Value>(kind: Kind, key: string): Sealed<Value> | undefined {
		return openSealed<Value>(this.folderOf(kind, key), key);
	}

	/** The name of a folder, not there yet, for what is being made. */
	newFolder(): string {
		return this.#temporary();
	}

	/** Moves a finished part to its place. */
	keep(folder: string, kind: Kind, key: string): void {
		replace(folder, this.folderOf(kind, key));
	}

	/** Forgets all parts of a kind but these. */
	keepOnly(kind: Kind, keys: Iterable<string>): void {
		const kept = new Set(keys);
		for (const key of readdirSync(join(this.#folder, kind))) if (!kept.has(key)) remove(this.folderOf(kind, key));
	}

	#temporary(): string {
		return join(this.#folder, `${temporary}${randomUUID()}`);
	}
}

function replace(from: string, to: string): void {
	remove(to);
	renameSync(from, to);
}

function remove(path: string): void {
	rmSync(path, { recursive: true, force: true, maxRetries: 5 });
}

function digestOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
