import { cutToColumns } from '#import/write/terminal-width.ts';

/** The part of `process.stderr` that progress is written to. */
export interface ProgressStream {
	readonly isTTY?: boolean;
	readonly columns?: number;
	write(text: string): unknown;
}

/** Files up to which nothing is shown: they are done before anybody has read a line. */
const quietFiles = 3;
const barWidth = 10;
const clearLine = '\r\u001B[2K';

/** How far an import has come: a bar on one rewritten line of a terminal, elsewhere a line for every tenth of the files. */
export class ProgressLine {
	readonly #total: number;
	readonly #stream: ProgressStream;
	#done = 0;
	#tenths = 0;

	constructor(total: number, stream: ProgressStream) {
		this.#total = total;
		this.#stream = stream;
	}

	/** A file is begun. */
	reading(name: string): void {
		if (this.#isQuiet() || !this.#stream.isTTY) return;
		const full = Math.floor((barWidth * this.#done) / this.#total);
		const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
		const line = `${bar} ${this.#done}/${this.#total} ${name}`;
		this.#stream.write(`${clearLine}${cutToColumns(line, (this.#stream.columns ?? 80) - 1)}`);
	}

	/** A file is done. */
	tick(): void {
		this.#done++;
		if (this.#isQuiet() || this.#stream.isTTY) return;
		const tenths = Math.floor((10 * this.#done) / this.#total);
		if (tenths === this.#tenths) return;
		this.#tenths = tenths;
		this.#stream.write(`Đã đọc ${this.#done}/${this.#total} tệp (${tenths * 10} %).\n`);
	}

	/** Leaves an empty line to what is written next. */
	clear(): void {
		if (!this.#isQuiet() && this.#stream.isTTY) this.#stream.write(clearLine);
	}

	#isQuiet(): boolean {
		return this.#total <= quietFiles;
	}
}
