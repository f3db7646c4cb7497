/** A reader's wish for little traffic, as Chromium tells it (https://wicg.github.io/savedata/). */
type Connected = Navigator & { readonly connection?: { readonly saveData?: boolean } };

/** Whether this reader wants nothing loaded that has not been asked for, by the browser's switch or the system's. */
export function savesData(): boolean {
	const { connection } = navigator as Connected;
	return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}
