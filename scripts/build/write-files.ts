import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Entry } from '#domain/entry.ts';
import type { AnyFileKind, FileContent } from '#views/file-kind.ts';
import type { Sources } from '#views/page-kind.ts';
import type { OldSite } from './build-plan.ts';
import type { CardCache } from './card-cache.ts';
import { hashOf, isAsRecorded } from './output-record.ts';
import { AddressClash } from './plan-pages.ts';
import type { Rendering } from './renderers.ts';
import { SeveralAtOnce } from './several-at-once.ts';

export interface WrittenFiles {
	/** File → key of every file that is no page, whether it was written now or not. */
	readonly keys: ReadonlyMap<string, string>;
	/** Those written now. */
	readonly rendering: Rendering;
}

export interface FilePlan {
	readonly kinds: readonly AnyFileKind[];
	readonly sources: Sources;
	/** Changes when the text of an entry does. */
	readonly bodyHash: (entry: Entry) => string;
	readonly old: OldSite;
	/** Empty and ours. */
	readonly folder: string;
	/** Whether a page stands at a file's place. */
	readonly isPage: (file: string) => boolean;
	/** Where files are kept that take long to make. */
	readonly cache: CardCache;
}

/** Milliseconds after which signals and messages get their turn. */
const breath = 20;
/** Files that take long are made side by side: as many as Node has threads for what other libraries do. */
const atOnce = 4;

/**
 * Writes the files that are no pages as far as they differ from the old site. Throws `AddressClash`, naming all of them, when
 * two claim one address.
 */
export async function writeFiles({
	kinds,
	sources,
	bodyHash,
	old,
	folder,
	isPage,
	cache,
}: FilePlan): Promise<WrittenFiles> {
	const keys = new Map<string, string>();
	const owners = new Map<string, string>();
	const pages: Rendering['pages'][number][] = [];
	const clashes: string[] = [];
	const rooms = new Set<string>();
	const side = new SeveralAtOnce(atOnce);
	let rested = performance.now();
	const put = (path: string, content: FileContent) => {
		const file = join(folder, path);
		const room = dirname(file);
		if (!rooms.has(room)) mkdirSync(room, { recursive: true });
		rooms.add(room);
		writeFileSync(file, content);
		pages.push({ file: path, hash: hashOf(content), assets: [], pictures: [] });
	};
	for (const { name, files, write, madeWith } of kinds) {
		for (const { path, view, body, original } of files(sources)) {
			const other = isPage(path) ? 'một trang' : owners.get(path);
			if (other !== undefined) clashes.push(`${path}: ${other} và ${name}`);
			owners.set(path, name);
			const shown: unknown = view();
			const json = JSON.stringify(shown) ?? 'null';
			const key = hashOf(body ? `${name}\0${json}\0${bodyHash(body)}` : `${name}\0${json}`);
			keys.set(path, key);
			if (performance.now() - rested > breath) {
				await setImmediate();
				rested = performance.now();
			}
			if (madeWith) cache.keep(madeWith, key);
			const row = old.record.files[path];
			if (row?.key === key && isAsRecorded(join(old.folder, path), row)) continue;
			const make = () => write(shown, body?.body ?? '', original?.());
			if (madeWith) await side.start(async () => put(path, await cache.get(madeWith, key, make)));
			else put(path, await make());
		}
	}
	await side.finish();
	if (clashes.length > 0) throw new AddressClash(`Hai tệp trùng một địa chỉ:\n${clashes.join('\n')}`);
	cache.removeOthers();
	return { keys, rendering: { site: folder, pages } };
}
