/** Caches in memory as far as saving uses them, for tests. */
export class SampleCaches {
	/** Bytes that fit in all of them together. */
	quota = Number.POSITIVE_INFINITY;
	/** Addresses in the order in which they were put. */
	readonly puts: string[] = [];
	readonly #caches = new Map<string, SampleCache>();

	async open(name: string): Promise<Cache> {
		const cache = this.#caches.get(name) ?? new SampleCache(this);
		this.#caches.set(name, cache);
		return cache as unknown as Cache;
	}

	async has(name: string): Promise<boolean> {
		return this.#caches.has(name);
	}

	async keys(): Promise<string[]> {
		return [...this.#caches.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.#caches.delete(name);
	}

	async match(address: string, { cacheName }: MultiCacheQueryOptions = {}): Promise<Response | undefined> {
		for (const [name, cache] of this.#caches) {
			if (cacheName !== undefined && name !== cacheName) continue;
			const answer = await cache.match(address);
			if (answer) return answer;
		}
		return undefined;
	}

	get bytes(): number {
		return [...this.#caches.values()].reduce((sum, cache) => sum + cache.bytes, 0);
	}
}

class SampleCache {
	readonly #answers = new Map<string, { readonly body: Blob; readonly headers: Headers }>();
	readonly #all: SampleCaches;

	constructor(all: SampleCaches) {
		this.#all = all;
	}

	get bytes(): number {
		return [...this.#answers.values()].reduce((sum, { body }) => sum + body.size, 0);
	}

	async put(address: string, answer: Response): Promise<void> {
		const body = await answer.blob();
		if (this.#all.bytes + body.size > this.#all.quota) throw new DOMException('Quota exceeded.', 'QuotaExceededError');
		this.#answers.set(address, { body, headers: answer.headers });
		this.#all.puts.push(address);
	}

	async match(asked: string | Request): Promise<Response | undefined> {
		const kept = this.#answers.get(typeof asked === 'string' ? asked : asked.url);
		return kept && new Response(kept.body, { headers: kept.headers });
	}

	async keys(): Promise<Pick<Request, 'url'>[]> {
		return [...this.#answers.keys()].map((url) => ({ url }));
	}

	async delete(address: string): Promise<boolean> {
		return this.#answers.delete(address);
	}
}
