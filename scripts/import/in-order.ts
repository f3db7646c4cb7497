/** Bounds of what waits for its turn; `weight` is in characters. */
const maxWaiting = { values: 200, weight: 32 * 2 ** 20 };

/**
 * Hands on values in the order of their jobs, whichever comes first: what an import writes must not hang on which worker
 * was faster. Values of the first unfinished job go through at once, others wait.
 */
export class InOrder<Value> {
	readonly #emit: (value: Value) => void;
	readonly #weigh: (value: Value) => number;
	readonly #waiting = new Map<number, Value[]>();
	readonly #finished = new Set<number>();
	#turn = 0;
	#values = 0;
	#weight = 0;
	#isEnded = false;
	#blocked: { readonly job: number; readonly go: () => void }[] = [];

	constructor(emit: (value: Value) => void, weigh: (value: Value) => number) {
		this.#emit = emit;
		this.#weigh = weigh;
	}

	/** Resolves when there is room for more; at once for the job whose turn it is, so that it can never wait for itself. */
	async add(job: number, value: Value): Promise<void> {
		if (this.#isEnded) return;
		if (job === this.#turn) {
			this.#emit(value);
			return;
		}
		this.#waiting.set(job, [...(this.#waiting.get(job) ?? []), value]);
		this.#values++;
		this.#weight += this.#weigh(value);
		if (this.#isFull()) await new Promise<void>((go) => this.#blocked.push({ job, go }));
	}

	/** No more values of this job come. */
	finish(job: number): void {
		if (this.#isEnded) return;
		this.#finished.add(job);
		while (this.#finished.delete(this.#turn)) {
			this.#turn++;
			for (const value of this.#waiting.get(this.#turn) ?? []) {
				this.#values--;
				this.#weight -= this.#weigh(value);
				this.#emit(value);
			}
			this.#waiting.delete(this.#turn);
		}
		this.#release(({ job }) => job === this.#turn || !this.#isFull());
	}

	/** Lets all go on that wait for room, now and later: nothing is handed on any more. */
	end(): void {
		this.#isEnded = true;
		this.#release(() => true);
	}

	#release(mayGo: (blocked: { readonly job: number }) => boolean): void {
		const { yes = [], no = [] } = Object.groupBy(this.#blocked, (blocked) => (mayGo(blocked) ? 'yes' : 'no'));
		this.#blocked = no;
		for (const { go } of yes) go();
	}

	#isFull(): boolean {
		return this.#values > maxWaiting.values || this.#weight > maxWaiting.weight;
	}
}
