import type { PastFacts, PastMemory } from '#checks/addresses/past-facts.ts';
import { readSealed, writeSealed } from '#history/sealed-file.ts';

type Row = readonly [key: string, facts: PastFacts];

/** Remembers in one file what past states of files told. What is missing, damaged or of another version is found again. */
export class PastFile implements PastMemory {
	readonly #path: string;
	readonly #version: string;
	readonly #before: ReadonlyMap<string, PastFacts>;
	/** What this run asked for: the rest is needed no more. */
	readonly #used = new Map<string, PastFacts>();
	#hasNews = false;

	/** `version` is what the facts rest on besides the states. */
	constructor(path: string, version: string) {
		this.#path = path;
		this.#version = version;
		this.#before = new Map(readSealed(path, version) as Row[] | undefined);
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
		return writeSealed(this.#path, this.#version, [...this.#used] satisfies Row[]);
	}
}
