import { randomBytes } from 'node:crypto';
import { mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, replaceSealed } from '#history/sealed-file.ts';
import { mergePacks } from './merge-packs.ts';
import { Pack } from './pack.ts';
import { type FileRecord, fromRow, toRow } from './record.ts';

/** Raise it when the form of what is kept changes. */
const format = 1;

/** Beside the index lies what past states of the files told. */
export const pastName = 'past';

/** A file that is not named by the index may belong to a run that goes on; after an hour it does not. */
const abandonedAfter = 3_600_000;

interface Index {
	readonly packs: readonly { readonly id: string; readonly size: readonly [number, number] }[];
	readonly rows: readonly Parameters<typeof fromRow>[0][];
}

/**
 * What was found in the files of the content, from run to run: an index, replaced as a whole, and a few packs. Whatever is
 * missing, damaged or of another version counts as absent.
 */
export class ContentCache {
	readonly #folder: string;
	/** What everything in the folder rests on besides the files. */
	readonly version: string;
	#packs: readonly Pack[] = [];
	#records: ReadonlyMap<string, FileRecord> = new Map();

	/** `code` is what products rest on besides files. */
	constructor(folder: string, code: string) {
		this.#folder = folder;
		this.version = `${format} ${process.version} ${process.versions.unicode} ${code}`;
		this.#read();
	}

	/** What the last run left, by path. */
	get records(): ReadonlyMap<string, FileRecord> {
		return this.#records;
	}

	/** A pack for what this run finds. Where nothing can be written, it keeps no bodies. */
	beginPack(): Pack {
		const id = randomBytes(9).toString('hex');
		let bodies: number | undefined;
		try {
			mkdirSync(this.#folder, { recursive: true });
			bodies = openSync(this.#file(`${id}.bodies`), 'wx+');
		} catch {
			// A cache that cannot be written costs time only.
		}
		return Pack.begin(id, bodies);
	}

	/** Makes `records` what the next run finds. Returns whether that succeeded; if not, the next run finds what this one did. */
	save(records: readonly FileRecord[]): boolean {
		try {
			const kept = mergePacks(records, () => this.beginPack());
			const packs = [...new Set(kept.map(({ pack }) => pack))];
			if (!packs.every((pack) => this.#packs.includes(pack) || this.#store(pack))) return false;
			const numbers = new Map(packs.map((pack, index) => [pack, index]));
			const index: Index = {
				packs: packs.map(({ id, size }) => ({ id, size })),
				rows: kept.map((record) => toRow(record, (pack) => numbers.get(pack)!)),
			};
			replaceSealed(this.#file('index'), this.version, index);
			const before = this.#packs;
			this.#packs = packs;
			this.#records = new Map(kept.map((record) => [record.path, record]));
			this.#cleanUp(before);
			return true;
		} catch {
			return false;
		}
	}

	#read(): void {
		const index = readSealed(this.#file('index'), this.version) as Index | undefined;
		if (!index) return;
		const opened = index.packs.map(({ id, size }) => Pack.open(this.#folder, id, size));
		const records = index.rows.map((row) => fromRow(row, opened));
		this.#packs = opened.filter((pack) => pack !== undefined);
		this.#records = new Map(records.filter((record) => record !== undefined).map((record) => [record.path, record]));
	}

	/** Completes a new pack on the disk; its bodies are there already. */
	#store(pack: Pack): boolean {
		if (!pack.keepsBodies) return false;
		const file = this.#file(`${pack.id}.facts`);
		const temporary = `${file}.${process.pid}.tmp`;
		try {
			writeFileSync(temporary, pack.allFacts());
			renameSync(temporary, file);
		} catch (error) {
			rmSync(temporary, { force: true });
			throw error;
		}
		return true;
	}

	/** Removes the packs that this run has made superfluous, and what runs left that never came to an end. */
	#cleanUp(before: readonly Pack[]): void {
		const own = new Set(this.#packs.map(({ id }) => id));
		const old = new Set(before.map(({ id }) => id));
		for (const name of readdirSync(this.#folder)) {
			const id = name.split('.')[0]!;
			if (name === 'index' || name === pastName || own.has(id)) continue;
			const file = this.#file(name);
			const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
			if (old.has(id) || age > abandonedAfter) rmSync(file, { force: true });
		}
	}

	#file(name: string): string {
		return join(this.#folder, name);
	}
}
