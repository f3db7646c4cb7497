/** A growing run of bytes. */
export class ByteWriter {
	#bytes = new Uint8Array(64);
	#length = 0;

	byte(value: number): void {
		this.#grow(1);
		this.#bytes[this.#length++] = value;
	}

	bytes(values: Uint8Array): void {
		this.#grow(values.length);
		this.#bytes.set(values, this.#length);
		this.#length += values.length;
	}

	/** A number below 2³¹, seven bits a byte, lowest first (LEB128). */
	varint(value: number): void {
		let rest = value;
		for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
		this.byte(rest);
	}

	/** A number below 256ⁿ in n bytes, lowest first. */
	fixed(value: number, bytes: number): void {
		for (let at = 0; at < bytes; at++) this.byte((value >>> (8 * at)) & 255);
	}

	finish(): Uint8Array {
		return this.#bytes.slice(0, this.#length);
	}

	#grow(by: number): void {
		if (this.#length + by <= this.#bytes.length) return;
		const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
		larger.set(this.#bytes);
		this.#bytes = larger;
	}
}

/** Reads what `ByteWriter` wrote. Throws a RangeError at the end of the bytes. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	get done(): boolean {
		return this.at >= this.#bytes.length;
	}

	byte(): number {
		const value = this.#bytes[this.at++];
		if (value === undefined) throw new RangeError('Truncated index file');
		return value;
	}

	varint(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.byte();
			value |= (byte & 127) << shift;
			if (byte < 128) return value >>> 0;
		}
	}

	fixed(bytes: number): number {
		let value = 0;
		for (let at = 0; at < bytes; at++) value |= this.byte() << (8 * at);
		return value >>> 0;
	}

	skip(bytes: number): void {
		this.at += bytes;
	}
}
