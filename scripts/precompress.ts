import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { isText } from '#hosting/content-types.ts';
import { CompressionCache } from './compression-cache.ts';
import { cache, dist } from './paths.ts';
import { elapsed } from './progress.ts';

/** Smaller files fit into one packet anyway. */
const minimum = 1024;
const suffixes = ['.br', '.gz'] as const;

export interface Precompressed {
	/** Text files that now have a compressed one beside them. */
	readonly files: number;
	/** Compressed files written in this run; the others were right already. */
	readonly written: number;
	/** Compressed files that belonged to nothing any more. */
	readonly removed: number;
}

/**
 * Writes `.br` and `.gz` beside each text file of 1 KB or more in `folder` where they are smaller, and removes those whose
 * text is gone. The bytes depend on the text alone. Attachments in `tep/` stay as they came.
 */
export async function precompress(folder: string, cacheFolder = join(cache, 'precompressed')): Promise<Precompressed> {
	const paths = filesBelow(folder).filter((path) => !path.startsWith('tep/'));
	const compressed = new CompressionCache(cacheFolder);
	const wanted = new Set<string>();
	let files = 0;
	let written = 0;

	async function compressBeside(path: string) {
		const bytes = readFileSync(join(folder, path));
		if (bytes.length < minimum) return;
		const before = wanted.size;
		for (const suffix of suffixes) {
			const small = await compressed.compress(bytes, suffix);
			if (small.length >= bytes.length) continue;
			wanted.add(`${path}${suffix}`);
			if (put(join(folder, `${path}${suffix}`), small, join(folder, path))) written++;
		}
		if (wanted.size > before) files++;
	}

	await inParallel(paths.filter(isText), compressBeside);
	const orphans = paths.filter((path) => isOurs(path) && !wanted.has(path));
	for (const path of orphans) rmSync(join(folder, path));
	compressed.forgetUnused();
	return { files, written, removed: orphans.length };
}

/** Whether a path is that of a compressed text, such as `a/index.html.br`. */
function isOurs(path: string): boolean {
	return /\.(?:br|gz)$/.test(path) && isText(path.slice(0, -3));
}

/** Writes a compressed file unless it is there; it must not look older than its text. Returns whether it wrote. */
function put(file: string, bytes: Buffer, original: string): boolean {
	if (existsSync(file) && readFileSync(file).equals(bytes)) {
		const { mtimeMs } = statSync(original);
		if (statSync(file).mtimeMs < mtimeMs) utimesSync(file, new Date(), new Date(Math.ceil(mtimeMs)));
		return false;
	}
	writeFileSync(file, bytes);
	return true;
}

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'))
		.sort();
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
