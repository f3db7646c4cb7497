import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '#domain/entry-path.ts';
import { collections, parseEntryPath } from '#domain/entry-path.ts';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { listFiles } from '../content-files.ts';
import { frontMatterHead } from './front-matter-head.ts';
import { type ItemKeys, keysOfFrontMatter } from './item-keys.ts';

/** An entry of the archive, or one that this import has made. */
export interface KnownItem extends ItemKeys {
	/** Below the content folder. */
	readonly path: string;
	readonly collection: Collection;
	/** The capture of this run that it came from; absent when it was there before. */
	readonly from?: string;
	/** The whole file. */
	readonly text: () => string;
}

/** The values of an entry's front matter as written, and its body. */
export function contentOf(text: string): { readonly data: Readonly<Record<string, unknown>>; readonly body: string } {
	const source = splitFrontMatter(text);
	const { document } = parseFrontMatter(source?.yaml ?? '');
	const data: unknown = document.errors.length > 0 ? undefined : document.toJS();
	return {
		data: data && typeof data === 'object' ? (data as Record<string, unknown>) : {},
		body: source?.body ?? text,
	};
}

/** What the content folder holds, by the keys that an import asks for. */
export class KnownItems {
	readonly #out: string;
	readonly #byPath = new Map<string, KnownItem>();
	readonly #byTitle = new Map<string, Set<KnownItem>>();
	readonly #byUrl = new Map<string, Set<KnownItem>>();
	readonly #documents = new Set<string>();
	readonly #byHash = new Map<string, string[]>();

	/** Reads the heads of all entries. A folder that does not exist holds nothing. Throws `UnreadableError`. */
	constructor(out: string) {
		this.#out = out;
		for (const collection of collections) {
			const folder = join(out, collection);
			if (!existsSync(folder)) continue;
			for (const path of listFiles(folder)) this.addFile(`${collection}/${path}`);
		}
	}

	/** Takes up an entry that stands in the folder. */
	addFile(path: string): void {
		const collection = parseEntryPath(path)?.collection;
		if (!collection) return;
		const file = join(this.#out, path);
		const head = frontMatterHead(file) ?? '';
		const sha256 =
			/^[ \t]*sha256:[ \t]*["']?([0-9a-f]{64})/m.exec(head)?.[1] ?? /\bsha256: ?["']?([0-9a-f]{64})/.exec(head)?.[1];
		this.add(
			{
				path,
				collection,
				...keysOfFrontMatter(splitFrontMatter(head)?.yaml ?? ''),
				text: () => readFileSync(file, 'utf8'),
			},
			sha256,
		);
	}

	add(item: KnownItem, sha256?: string): void {
		this.#byPath.set(item.path, item);
		const document = documentSlugOf(item.path);
		if (document) this.#documents.add(document);
		addTo(this.#byTitle, item.title, item);
		addTo(this.#byUrl, item.url, item);
		if (sha256) this.#byHash.set(sha256, [...(this.#byHash.get(sha256) ?? []), item.path]);
	}

	remove(item: KnownItem): void {
		this.#byPath.delete(item.path);
		this.#byTitle.get(item.title ?? '')?.delete(item);
		this.#byUrl.get(item.url ?? '')?.delete(item);
	}

	/** Whether an entry has this path, or the address that it would get: that of a document does not hold its year. */
	isTaken(path: string): boolean {
		return this.#byPath.has(path) || this.#documents.has(documentSlugOf(path) ?? '');
	}

	at(path: string): KnownItem | undefined {
		return this.#byPath.get(path);
	}

	titled(title: string | undefined): readonly KnownItem[] {
		return [...(this.#byTitle.get(title ?? '') ?? [])];
	}

	fromPage(url: string | undefined): readonly KnownItem[] {
		return [...(this.#byUrl.get(url ?? '') ?? [])];
	}

	/** The entries made from these bytes. */
	ofCapture(sha256: string): readonly string[] {
		return this.#byHash.get(sha256) ?? [];
	}
}

/** The file name of a document without its folder. */
export function documentSlugOf(path: string): string | undefined {
	return /^van-ban\/[^/]+\/(.+)\.md$/.exec(path)?.[1];
}

function addTo(map: Map<string, Set<KnownItem>>, key: string | undefined, item: KnownItem): void {
	if (key === undefined) return;
	const items = map.get(key);
	if (items) items.add(item);
	else map.set(key, new Set([item]));
}
