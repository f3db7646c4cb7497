import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '#history/sealed-file.ts';
import { type CompressedSuffix, compress, compressedSuffixes, expand } from './compress.ts';
import { settledMoment } from './file-clock.ts';

const { brotli, zlib } = process.versions;
const label = `compressed 1: texts (path, facts, hash), files (name, facts); brotli ${brotli}, zlib ${zlib}`;
const indexName = 'index.json';

/** In place of the facts of a file that would be no smaller than its text. */
const noGain = '';

interface Index {
	readonly texts: [path: string, facts: string, hash: string][];
	readonly files: [name: string, facts: string][];
}

interface Text {
	readonly hash: string;
	readonly modified: number;
	readonly bytes: () => Buffer;
}

/**
 * Texts compressed as far as it goes, once for each content: the strongest Brotli takes a tenth of a second a page, and
 * most pages stay what they were. Texts that look untouched since the last run are not even read.
 */
export class CompressionCache {
	readonly #folder: string;
	readonly #settled: number;
	/** Path → how the text looked from outside, and what it held. */
	readonly #texts: ReadonlyMap<string, { readonly facts: string; readonly hash: string }>;
	/** Name of a file here → how it looked when it was known to be right. */
	readonly #files: ReadonlyMap<string, string>;
	readonly #seenTexts: Index['texts'] = [];
	readonly #seenFiles = new Map<string, string>();

	/** `folder` is made when needed; what it holds can be thrown away at any time. */
	constructor(folder: string) {
		this.#folder = folder;
		mkdirSync(folder, { recursive: true });
		this.#settled = settledMoment(join(folder, indexName));
		const { texts, files } = (readSealed(join(folder, indexName), label) ?? { texts: [], files: [] }) as Index;
		this.#texts = new Map(texts.map(([path, facts, hash]) => [path, { facts, hash }]));
		this.#files = new Map(files);
	}

	/**
	 * The files here that hold a text file compressed and are smaller, none older than the text; equal texts give equal
	 * bytes on every system with the same compressor. `path` tells the text from the others of a run. A site may share
	 * these files: they are replaced, never written to.
	 */
	async smaller(file: string, path: string): Promise<ReadonlyMap<CompressedSuffix, string>> {
		const text = this.#open(file, path);
		const found = new Map<CompressedSuffix, string>();
		for (const suffix of compressedSuffixes) {
			const name = `${text.hash}${suffix}`;
			const stored = join(this.#folder, name);
			const known = this.#seenFiles.get(name) ?? this.#files.get(name);
			if (known === noGain || !(await ensure(stored, text, suffix, known))) {
				this.#seenFiles.set(name, noGain);
				continue;
			}
			makeYounger(stored, text.modified);
			this.#seenFiles.set(name, factsOf(stored)!.facts);
			found.set(suffix, stored);
		}
		return found;
	}

	/** Remembers this run, and throws away what nobody has asked for. */
	close(): void {
		const index: Index = { texts: this.#seenTexts, files: [...this.#seenFiles] };
		writeSealed(join(this.#folder, indexName), label, index);
		for (const name of readdirSync(this.#folder)) {
			const isKept = name === indexName || name.endsWith('.tmp') || this.#seenFiles.get(name);
			if (!isKept) rmSync(join(this.#folder, name), { force: true });
		}
	}

	#open(file: string, path: string): Text {
		const { facts, modified } = factsOf(file)!;
		let read: Buffer | undefined;
		const bytes = () => (read ??= readFileSync(file));
		const known = this.#texts.get(path);
		const hash = known?.facts === facts ? known.hash : hashOf(bytes());
		if (modified < this.#settled) this.#seenTexts.push([path, facts, hash]);
		return { hash, modified, bytes };
	}
}

function hashOf(bytes: Buffer): string {
	return createHash('sha256').update(`${brotli}\0${zlib}\0`).update(bytes).digest('hex');
}

/** Not the time of its last change: that changes with every link to a file, of which sites are made. */
function factsOf(file: string): { facts: string; modified: number } | undefined {
	const { size, mtimeMs, ino } = statSync(file, { throwIfNoEntry: false }) ?? {};
	return mtimeMs === undefined ? undefined : { facts: `${size} ${mtimeMs} ${ino}`, modified: mtimeMs };
}

/** Sees to it that the right bytes are stored, whatever stands there. Returns whether they are smaller than the text. */
async function ensure(
	stored: string,
	text: Text,
	suffix: CompressedSuffix,
	known: string | undefined,
): Promise<boolean> {
	const present = factsOf(stored);
	if (present && (present.facts === known || (await holds(stored, text, suffix)))) return true;
	const small = await compress(text.bytes(), suffix);
	if (small.length >= text.bytes().length) return false;
	// A run that is stopped must not leave half a file under the right name.
	const temporary = `${stored}.${randomUUID()}.tmp`;
	writeFileSync(temporary, small);
	renameSync(temporary, stored);
	return true;
}

async function holds(stored: string, text: Text, suffix: CompressedSuffix): Promise<boolean> {
	const held = await expand(readFileSync(stored), suffix, text.bytes().length);
	return held?.equals(text.bytes()) ?? false;
}

function makeYounger(file: string, than: number): void {
	if (statSync(file).mtimeMs < than) utimesSync(file, new Date(), new Date(Math.ceil(than)));
}
