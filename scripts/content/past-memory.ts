import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { PastFacts, PastMemory } from '#checks/addresses/past-facts.ts';

/** Remembers in one file what past states of files told. What is missing, damaged or of another version is found again. */
export class PastFile implements PastMemory {
	readonly #path: string;
	readonly #version: string;
	#before = new Map<string, PastFacts>();
	/** What this run asked for: the rest is needed no more. */
	readonly #used = new Map<string, PastFacts>();
	#hasNews = false;

	/** `version` is what the facts rest on besides the states. */
	constructor(path: string, version: string) {
		this.#path = path;
		this.#version = version;
		try {
			const text = readFileSync(path, 'utf8');
			const end = text.indexOf('\n');
			const rows = text.slice(end + 1);
			if (text.slice(0, end) === this.#header(rows)) this.#before = new Map(JSON.parse(rows));
		} catch {
			// Nothing to remember.
		}
	}

	get(path: string, blob: string): PastFacts | undefined {
		const key = `${path}\0${blob}`;
		const facts = this.#before.get(key);
		if (facts) this.#used.set(key, facts);
		return facts;
	}

	set(path: string, blob: string, facts: PastFacts): void {
		this.#used.set(`${path}\0${blob}`, facts);
		this.#hasNews = true;
	}

	/** Writes what is new; false when that fails. */
	save(): boolean {
		if (!this.#hasNews) return true;
		const rows = JSON.stringify([...this.#used]);
		const temporary = `${this.#path}.${process.pid}.tmp`;
		try {
			writeFileSync(temporary, `${this.#header(rows)}\n${rows}`);
			renameSync(temporary, this.#path);
			return true;
		} catch {
			rmSync(temporary, { force: true });
			return false;
		}
	}

	#header(rows: string): string {
		return `${this.#version} ${crc32(rows)}`;
	}
}
