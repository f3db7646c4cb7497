import { closeSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Part } from './batch.ts';

/**
 * Products in two files that are only ever added to: `<id>.facts`, which is read whole, and `<id>.bodies`, of which one body
 * at a time is read. A few packs hold the products of all files, so that one changed file costs a small new pack.
 */
export class Pack {
	readonly id: string;
	/** Bytes of both files. */
	size: readonly [facts: number, bodies: number];
	#facts: Buffer | Buffer[];
	/** Where the bodies can be read; undefined when they are kept nowhere. */
	#bodies: number | undefined;

	private constructor(id: string, facts: Buffer | Buffer[], bodies: number | undefined, bodiesSize: number) {
		this.id = id;
		this.#facts = facts;
		this.#bodies = bodies;
		this.size = [lengthOf(facts), bodiesSize];
	}

	/** Opens a pack of the folder; undefined when it is not there or not of this size. */
	static open(folder: string, id: string, [factsSize, bodiesSize]: readonly [number, number]): Pack | undefined {
		try {
			const facts = readFileSync(`${folder}/${id}.facts`);
			if (facts.length !== factsSize) return undefined;
			return new Pack(id, facts, openSync(`${folder}/${id}.bodies`, 'r'), bodiesSize);
		} catch {
			return undefined;
		}
	}

	/** A pack that grows by `add`; `bodies` is a file open for reading and writing. */
	static begin(id: string, bodies: number | undefined): Pack {
		return new Pack(id, [], bodies, 0);
	}

	/** Adds a batch and returns where its parts begin now. When the bodies cannot be written, none are kept any more. */
	add(facts: Uint8Array, bodies: Uint8Array): readonly [facts: number, bodies: number] {
		const begin = this.size;
		if (Buffer.isBuffer(this.#facts)) this.#facts = [this.#facts];
		this.#facts.push(Buffer.from(facts.buffer, facts.byteOffset, facts.length));
		this.size = [begin[0] + facts.length, begin[1] + bodies.length];
		if (this.#bodies !== undefined) {
			try {
				writeAll(this.#bodies, bodies);
			} catch {
				closeSync(this.#bodies);
				this.#bodies = undefined;
			}
		}
		return begin;
	}

	/** Whether all bodies could be written, so that the pack can be opened again. */
	get keepsBodies(): boolean {
		return this.#bodies !== undefined;
	}

	/** All facts, in one piece. */
	allFacts(): Buffer {
		if (!Buffer.isBuffer(this.#facts)) this.#facts = Buffer.concat(this.#facts);
		return this.#facts;
	}

	/** The bytes of the facts of a product. */
	facts([at, length]: Part): Buffer {
		return this.allFacts().subarray(at, at + length);
	}

	/** Whether these bytes are as they were written. */
	holdsFacts(part: Part): boolean {
		const bytes = this.facts(part);
		return bytes.length === part[1] && crc32(bytes) === part[2];
	}

	/** The bytes of a body; undefined when they are not kept, or damaged. */
	body([at, length, crc]: Part): Buffer | undefined {
		if (this.#bodies === undefined) return undefined;
		const bytes = Buffer.alloc(length);
		try {
			const read = readSync(this.#bodies, bytes, 0, length, at);
			return read === length && crc32(bytes) === crc ? bytes : undefined;
		} catch {
			return undefined;
		}
	}
}

function lengthOf(facts: Buffer | readonly Buffer[]): number {
	return Buffer.isBuffer(facts) ? facts.length : facts.reduce((sum, { length }) => sum + length, 0);
}

function writeAll(file: number, bytes: Uint8Array): void {
	for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}
