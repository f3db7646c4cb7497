/** Tasks that run side by side, but never more than so many. */
export class SeveralAtOnce {
	readonly #most: number;
	readonly #running = new Set<Promise<void>>();
	#failure: { readonly error: unknown } | undefined;

	constructor(most: number) {
		this.#most = most;
	}

	/** Starts a task as soon as there is room for it. Throws what a task before threw; no task is then started any more. */
	async start(task: () => Promise<void>): Promise<void> {
		while (this.#running.size >= this.#most) await Promise.race(this.#running);
		this.#assertSound();
		const running = task()
			.catch((error: unknown) => {
				this.#failure ??= { error };
			})
			.finally(() => this.#running.delete(running));
		this.#running.add(running);
	}

	/** Waits for all that was started. Throws what one of them threw first. */
	async finish(): Promise<void> {
		await Promise.all(this.#running);
		this.#assertSound();
	}

	#assertSound(): void {
		if (this.#failure) throw this.#failure.error;
	}
}
