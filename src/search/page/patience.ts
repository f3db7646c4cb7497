/** Milliseconds after which a search counts as long, and after which the network counts as slow. */
export const longAfter = 300;
export const slowAfter = 6_000;

/** Tells when a search has been silent for long, and for so long that the network must be slow. */
export class Patience {
	readonly #onChange: (waiting: 'long' | 'slow' | undefined) => void;
	#timers: ReturnType<typeof setTimeout>[] = [];

	constructor(onChange: (waiting: 'long' | 'slow' | undefined) => void) {
		this.#onChange = onChange;
	}

	/** Begins to wait, also afresh. */
	start(): void {
		this.stop();
		this.#timers = [
			setTimeout(() => this.#onChange('long'), longAfter),
			setTimeout(() => this.#onChange('slow'), slowAfter),
		];
	}

	stop(): void {
		for (const timer of this.#timers) clearTimeout(timer);
		this.#timers = [];
	}
}

/** Something was waited for in vain. */
export class TookTooLong extends Error {
	override readonly name = 'TookTooLong';
}

/** What a promise gives; rejects with `TookTooLong` when it gives nothing for twice as long as makes a slow network. */
export async function inTime<Value>(promise: Promise<Value>): Promise<Value> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new TookTooLong()), 2 * slowAfter);
	});
	return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
