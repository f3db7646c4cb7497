/**
 * Has the index over what is saved made anew, one at a time, as often as the packs change. `keep` makes it, until its signal
 * aborts, and never rejects.
 */
export function indexKeeper(keep: (signal: AbortSignal) => Promise<unknown>) {
	let stopper = new AbortController();
	let making: Promise<unknown> = Promise.resolve();
	return {
		/** To be called after a pack was saved or removed. Resolves when the index is there, or was broken off. */
		make(): Promise<void> {
			const { signal } = stopper;
			making = making.then(() => (signal.aborted ? undefined : keep(signal)));
			return making.then(() => {});
		},
		/** To be called before a pack is removed: nothing of it is written any more. */
		stop(): void {
			stopper.abort();
			stopper = new AbortController();
		},
	};
}
