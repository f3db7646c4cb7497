import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checksumsFile } from '#copies/checksums.ts';
import { isText } from '#hosting/content-types.ts';
import { filesBelow, SiteFolder } from './build/site-folder.ts';
import { CompressionCache } from './compression-cache.ts';
import { cache, dist } from './paths.ts';
import { elapsed } from './progress.ts';

/** Smaller files fit into one packet anyway. */
const minimum = 1024;

export interface Precompressed {
	/** Text files that now have a compressed one beside them. */
	readonly files: number;
	/** Compressed files put there in this run; the others were right already. */
	readonly written: number;
	/** Compressed files that belonged to nothing any more. */
	readonly removed: number;
}

/**
 * Writes `.br` and `.gz` beside each text file of 1 KB or more in `folder` where they are smaller, and removes those whose
 * text is gone. The bytes depend on the text alone. The files are links into the cache where the file system allows it.
 * Attachments in `tep/` stay as they came; so does the list of checksums, which changes with every build and takes long.
 */
export async function precompress(folder: string, cacheFolder = join(cache, 'precompressed')): Promise<Precompressed> {
	const paths = filesBelow(folder)
		.filter((path) => !path.startsWith('tep/') && path !== checksumsFile)
		.sort();
	const compressed = new CompressionCache(cacheFolder);
	const site = new SiteFolder(folder);
	const wanted = new Set<string>();
	let files = 0;
	let written = 0;

	async function compressBeside(path: string) {
		if (statSync(site.at(path)).size < minimum) return;
		const smaller = await compressed.smaller(site.at(path), path);
		for (const [suffix, stored] of smaller) {
			wanted.add(`${path}${suffix}`);
			if (put(stored, site, `${path}${suffix}`)) written++;
		}
		if (smaller.size > 0) files++;
	}

	await inParallel(paths.filter(isText), compressBeside);
	const orphans = paths.filter((path) => isOurs(path) && !wanted.has(path));
	for (const path of orphans) rmSync(join(folder, path));
	compressed.close();
	return { files, written, removed: orphans.length };
}

/** Whether a path is that of a compressed text, such as `a/index.html.br`. */
function isOurs(path: string): boolean {
	return /\.(?:br|gz)$/.test(path) && isText(path.slice(0, -3));
}

/** Puts a file of the cache into the site unless it is there. Returns whether it was not. */
function put(stored: string, site: SiteFolder, path: string): boolean {
	const there = statSync(site.at(path), { throwIfNoEntry: false });
	const { ino, dev, mtimeMs } = statSync(stored);
	if (there?.ino === ino && there.dev === dev) return false;
	const isRight = there !== undefined && readFileSync(site.at(path)).equals(readFileSync(stored));
	if (isRight && there.mtimeMs >= mtimeMs) return false;
	rmSync(site.at(path), { force: true });
	site.keep(stored, path);
	return !isRight;
}

async function inParallel<Item>(items: readonly Item[], run: (item: Item) => Promise<void>): Promise<void> {
	const queue = items.values();
	const workers = Array.from({ length: availableParallelism() }, async () => {
		for (const item of queue) await run(item);
	});
	await Promise.all(workers);
}

/** What the closing line of a run says. */
export function describePrecompressed({ files, written, removed }: Precompressed): string {
	const gone = removed > 0 ? `, xóa ${removed} tệp nén thừa` : '';
	return `${files} tệp có bản nén, ghi mới ${written}${gone}`;
}

if (import.meta.main) {
	if (!existsSync(join(dist, 'index.html'))) {
		console.error('Chưa có bản dựng. Hãy chạy: npm run build');
		process.exit(1);
	}
	const start = performance.now();
	console.log(`Đã nén sẵn sau ${elapsed(start)}: ${describePrecompressed(await precompress(dist))}`);
}
