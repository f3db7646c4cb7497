let last: Promise<unknown> = Promise.resolve();
const latest = new Map<string, symbol>();

/**
 * Changes what the device keeps of pages that were read, one change at a time, so that none sweeps away what another has just
 * put there. Settles as the work does.
 */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
	const done = last.then(work);
	last = done.catch(() => {});
	return done;
}

/** Notes that an answer has come for an address; the result tells, when its turn comes, whether none has come after it. */
export function hear(address: string): () => boolean {
	const mine = Symbol(address);
	latest.set(address, mine);
	return () => latest.get(address) === mine;
}
