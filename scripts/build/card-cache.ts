import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readSealedBytes, writeSealedBytes } from '#history/sealed-file.ts';
import type { FileContent, MadeWith } from '#views/file-kind.ts';
import { digestContents } from '../digest-files.ts';
import { buildInputs } from '../fingerprint.ts';

const label = 'file that takes long to make 1: its bytes';

/**
 * Files that take long to make, such as the cards of entries, by what they are made from: the site keeps them as well, but
 * starts anew whenever any code changes. Each is checked before it is used, and made again when a byte of it is not right.
 */
export class CardCache {
	readonly #folder: string;
	readonly #root: string;
	readonly #asked = new Set<string>();
	readonly #makers = new Map<MadeWith, string>();

	/** `folder` can be thrown away at any time; `root` is that of the repository, whose code makes the files. */
	constructor(folder: string, root: string) {
		this.#folder = folder;
		this.#root = root;
	}

	/** What `make` has given for this key and the same code, now or in an earlier build. */
	async get(madeWith: MadeWith, key: string, make: () => FileContent | Promise<FileContent>): Promise<Uint8Array> {
		const file = this.#fileOf(madeWith, key);
		const kept = readSealedBytes(file, label);
		if (kept) return kept;
		const made = Buffer.from(await make());
		writeSealedBytes(file, label, made);
		return made;
	}

	/** Notes that the site has the file with this key, whoever made it: it is kept. */
	keep(madeWith: MadeWith, key: string): void {
		this.#fileOf(madeWith, key);
	}

	/** Throws away what nobody has asked for since this object was made; what cannot be removed stays. */
	removeOthers(): void {
		try {
			for (const entry of readdirSync(this.#folder, { recursive: true, withFileTypes: true })) {
				const file = join(entry.parentPath, entry.name);
				if (!entry.isDirectory() && !this.#asked.has(file)) rmSync(file, { force: true });
			}
		} catch {
			// There is no folder, or it may only be read: that costs room, not the site.
		}
	}

	#fileOf(madeWith: MadeWith, key: string): string {
		const name = createHash('sha256')
			.update(`${this.#makerOf(madeWith)}\0${key}`)
			.digest('hex');
		const file = join(this.#folder, name.slice(0, 2), name.slice(2));
		this.#asked.add(file);
		return file;
	}

	#makerOf(madeWith: MadeWith): string {
		const known = this.#makers.get(madeWith) ?? makerHash(this.#root, madeWith);
		this.#makers.set(madeWith, known);
		return known;
	}
}

/** Changes when the code does that makes a file, or what that is made with. */
function makerHash(root: string, { code, packages }: MadeWith): string {
	const isPart = (path: string) => code.some((part) => path === part || (part.endsWith('/') && path.startsWith(part)));
	const versions = packages.map((name) => `${name} ${versionOf(join(root, 'node_modules', name))}`);
	return [
		digestContents(root, buildInputs(root).filter(isPart)),
		...versions,
		process.arch,
		process.platform,
		process.version,
	].join('\0');
}

function versionOf(folder: string): string {
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
	return version;
}
