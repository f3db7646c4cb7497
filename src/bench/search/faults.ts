/** Faults of input files, in Vietnamese, with their places: the first twenty are kept, the others counted. */
export class Faults {
	readonly #kept: string[] = [];
	readonly #files = new Set<string>();
	#count = 0;

	add(file: string, line: number | undefined, message: string): void {
		this.#count += 1;
		this.#files.add(file);
		if (this.#kept.length < 20) this.#kept.push(`${file}${line === undefined ? '' : `:${line}`}: ${message}`);
	}

	get any(): boolean {
		return this.#count > 0;
	}

	has(file: string): boolean {
		return this.#files.has(file);
	}

	/** One fault a line; the last line tells how many were left out. */
	toString(): string {
		const more = this.#count - this.#kept.length;
		return [...this.#kept, ...(more > 0 ? [`… và ${more} lỗi khác`] : [])].join('\n');
	}
}
