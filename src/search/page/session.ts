import type { Finder } from '../client/finder.ts';
import { SearchFailure } from '../client/search-failure.ts';
import type { Card } from '../engine/card.ts';
import type { Answer } from '../engine/request.ts';
import type { NearNumber } from './near-numbers.ts';
import { inTime, Patience, TookTooLong } from './patience.ts';
import { requestOf } from './search-request.ts';
import { pendingHits, type Row, type Snapshot } from './snapshot.ts';
import { hasLimits, isIdle, type SearchState, withoutLimits } from './state.ts';
import { isWorthShowing } from './worth-showing.ts';

/** Results that come at once and with each «Xem thêm kết quả». */
export const pageSize = 10;

export interface Surroundings {
	/** Called again after a failure. */
	readonly connect: () => Promise<Finder>;
	/** Whether packs are saved on the device. */
	readonly hasSaved: () => Promise<boolean>;
	readonly nearNumbers: (query: string) => Promise<readonly NearNumber[]>;
	/** Whether the results may be replaced by better ones: not while someone is among them. */
	readonly mayReplace: () => boolean;
	readonly onChange: (snapshot: Snapshot) => void;
}

/**
 * The course of searches on the page. A new search leaves the old results in place until it has its own, and nothing that
 * belongs to an old one overwrites a newer one.
 */
export class SearchSession {
	readonly #around: Surroundings;
	readonly #patience = new Patience((waiting) => {
		this.#set({ waiting });
		if (waiting === 'slow') this.#lookForSaved();
	});
	#finder: Promise<Finder> | undefined;
	#now: Snapshot = {
		state: { query: '', filters: {} },
		phase: 'idle',
		rows: [],
		stale: false,
		outdated: false,
		more: 'ready',
		offers: {},
	};
	/** Counts searches. */
	#turn = 0;
	/** The last answer, whether or not it was worth showing. */
	#latest: Answer | undefined;
	#showing: { readonly answer: Answer; readonly done: Promise<void> } | undefined;
	#count = pageSize;

	constructor(around: Surroundings) {
		this.#around = around;
	}

	/** Searches, and shows the first `count` results. Never rejects. */
	async run(state: SearchState, count = pageSize): Promise<void> {
		this.#turn += 1;
		const mine = this.#turn;
		this.#patience.stop();
		this.#latest = undefined;
		this.#showing = undefined;
		this.#count = count;
		const fresh = { state, waiting: undefined, failure: undefined, reason: undefined, answer: undefined } as const;
		const start = { ...fresh, progress: undefined, outdated: false, more: 'ready', offers: {} } as const;
		if (isIdle(state)) {
			this.#finder?.then((finder) => finder.stop()).catch(() => {});
			this.#set({ ...start, phase: 'idle', rows: [], stale: false });
			return;
		}
		this.#set({ ...start, phase: 'searching', stale: this.#now.rows.length > 0 });
		this.#patience.start();
		try {
			const finder = await this.#connected();
			const finished = await finder.search(requestOf(state), (answer) => mine === this.#turn && this.#take(answer));
			if (mine === this.#turn) await this.#finish(finished ? 'done' : 'stopped');
		} catch (error) {
			if (mine === this.#turn) this.#fail(error);
		}
	}

	/** Loads ahead what any search needs; a failure is told by the search itself. Never rejects. */
	async prepare(): Promise<void> {
		if (this.#finder) return;
		const finder = this.#connected();
		try {
			await (await finder).cards([], '');
		} catch {
			if (this.#finder === finder && this.#now.phase === 'idle') this.#disconnect();
		}
	}

	/** Runs the same search again, with as many results as are shown; over a new connection when the old one is stuck. */
	again(): Promise<void> {
		if (this.#now.waiting === 'slow') this.#disconnect();
		return this.run(this.#now.state, Math.max(this.#count, this.#now.stale ? 0 : this.#now.rows.length));
	}

	/** Ends the running search with what it has found. */
	async stop(): Promise<void> {
		if (this.#now.phase !== 'searching') return;
		this.#turn += 1;
		const mine = this.#turn;
		this.#finder?.then((finder) => finder.stop()).catch(() => {});
		try {
			await this.#finish('stopped');
		} catch (error) {
			if (mine === this.#turn) this.#fail(error);
		}
	}

	/** Shows the next results; returns the place of the first new one, or undefined when they could not be loaded. */
	async more(): Promise<number | undefined> {
		const mine = this.#turn;
		const { state, answer, rows, more } = this.#now;
		if (!answer || more === 'loading') return undefined;
		if (!this.#finder) {
			await this.run(state, rows.length + pageSize);
			return this.#now.rows.length > rows.length ? rows.length : undefined;
		}
		this.#set({ more: 'loading' });
		try {
			const next = await inTime(this.#rowsOf(answer, pendingHits(this.#now).slice(0, pageSize)));
			if (mine !== this.#turn) return undefined;
			this.#set({ more: 'ready', rows: [...rows, ...next] });
			return rows.length;
		} catch (error) {
			console.warn(error);
			if (mine !== this.#turn) return undefined;
			if (error instanceof TookTooLong) this.#disconnect();
			this.#set({ more: 'failed' });
			return undefined;
		}
	}

	/** Puts the best results on top after they had been held back. */
	async refresh(): Promise<void> {
		this.#set({ stale: true, outdated: false });
		this.#showing = undefined;
		await this.#finish(this.#now.phase === 'stopped' ? 'stopped' : 'done').catch((error) => this.#fail(error));
	}

	#set(change: Partial<Snapshot>): void {
		this.#now = { ...this.#now, ...change };
		this.#around.onChange(this.#now);
	}

	#connected(): Promise<Finder> {
		this.#finder ??= this.#around.connect();
		return this.#finder;
	}

	/** The next search takes a new connection: one that is stuck, or whose files are gone, stays so. */
	#disconnect(): void {
		this.#finder?.then((finder) => finder.dispose()).catch(() => {});
		this.#finder = undefined;
	}

	#take(answer: Answer): void {
		this.#latest = answer;
		this.#patience.start();
		this.#set({
			waiting: this.#now.waiting && 'long',
			progress: { searched: answer.searched, periods: answer.periods },
		});
		if (isWorthShowing(answer, this.#now.state)) this.#show(answer).catch(() => {});
	}

	async #finish(phase: 'done' | 'stopped'): Promise<void> {
		const mine = this.#turn;
		const answer = this.#latest;
		if (answer) await this.#show(answer);
		if (mine !== this.#turn) return;
		this.#patience.stop();
		this.#set({ phase, waiting: undefined, ...(!answer && { rows: [], stale: false }) });
		if (phase === 'done' && answer?.full === 0) await this.#offer();
	}

	/** Shows the first results of an answer, or only its counts when someone is among the results of the answer before. */
	#show(answer: Answer): Promise<void> {
		if (this.#showing?.answer !== answer) this.#showing = { answer, done: this.#replaceRows(answer) };
		return this.#showing.done;
	}

	async #replaceRows(answer: Answer): Promise<void> {
		const mine = this.#turn;
		const isCurrent = () => mine === this.#turn && this.#showing?.answer === answer;
		const mustHold = () => {
			const { rows, stale } = this.#now;
			return !stale && rows.length > 0 && (rows.length > this.#count || !this.#around.mayReplace());
		};
		const hold = () => {
			const { rows } = this.#now;
			this.#set({ answer, outdated: rows.some(({ hit }, at) => answer.hits[at] !== hit) });
		};
		if (mustHold()) return hold();
		const rows = await this.#rowsOf(answer, answer.hits.slice(0, this.#count));
		if (!isCurrent()) return;
		if (mustHold()) return hold();
		this.#set({ answer, rows, stale: false, outdated: false, more: 'ready' });
	}

	async #rowsOf(answer: Answer, hits: readonly number[]): Promise<Row[]> {
		if (hits.length === 0) return [];
		const finder = await this.#connected();
		const { repaired = this.#now.state.query, saved } = answer;
		const cards: readonly Card[] = await finder.cards(hits, repaired, saved !== undefined);
		const whole = new Set(answer.hits.slice(0, answer.full));
		return hits.map((hit, at) => ({ hit, card: cards[at]!, whole: whole.has(hit) }));
	}

	/** Looks for what may help where nothing was found. What cannot be loaded is not offered. */
	async #offer(): Promise<void> {
		const mine = this.#turn;
		const { state } = this.#now;
		const offer = (offers: Snapshot['offers']) => {
			if (mine === this.#turn) this.#set({ offers: { ...this.#now.offers, ...offers } });
		};
		const numbers = this.#around.nearNumbers(state.query).then((found) => offer({ numbers: found }));
		const finder = await this.#connected();
		let all = 0;
		const count = hasLimits(state)
			? finder
					.search(requestOf(withoutLimits(state)), ({ hits, full }) => {
						all = full || hits.length;
					})
					.then((finished) => finished && offer({ withoutLimits: all }))
			: undefined;
		for (const { status, ...rest } of await Promise.allSettled([numbers, count]))
			if (status === 'rejected') console.warn(rest);
	}

	#fail(error: unknown): void {
		console.warn(error);
		this.#patience.stop();
		this.#disconnect();
		const hasRows = Boolean(this.#now.answer) && !this.#now.stale && this.#now.rows.length > 0;
		const failure = hasRows ? 'rest' : this.#latest ? 'cards' : 'index';
		const reason = error instanceof SearchFailure ? error.reason : undefined;
		this.#set({ phase: 'failed', waiting: undefined, failure, reason, ...(!hasRows && { rows: [], stale: false }) });
		this.#lookForSaved();
	}

	async #lookForSaved(): Promise<void> {
		this.#set({ hasSaved: await this.#around.hasSaved() });
	}
}
