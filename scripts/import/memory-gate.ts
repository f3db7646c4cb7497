/** Lets many work side by side, or one alone that needs the memory of all. Who wants to be alone goes first. */
export class MemoryGate {
	#beside = 0;
	#alone = 0;
	#isAlone = false;
	#waiting: (() => void)[] = [];

	/** Whether somebody works alone or waits to. */
	get isWanted(): boolean {
		return this.#alone > 0;
	}

	/** Resolves when nobody works alone; `leave` gives the place back. */
	async enter(): Promise<void> {
		while (this.isWanted) await this.#change();
		this.#beside++;
	}

	leave(): void {
		this.#beside--;
		this.#changed();
	}

	/** Runs when all others have left. The caller must have left itself. */
	async alone<Result>(run: () => Promise<Result>): Promise<Result> {
		this.#alone++;
		while (this.#isAlone || this.#beside > 0) await this.#change();
		this.#isAlone = true;
		try {
			return await run();
		} finally {
			this.#isAlone = false;
			this.#alone--;
			this.#changed();
		}
	}

	#change(): Promise<void> {
		return new Promise((resolve) => this.#waiting.push(resolve));
	}

	#changed(): void {
		for (const resolve of this.#waiting.splice(0)) resolve();
	}
}
