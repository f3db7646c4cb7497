import type { Snapshot } from './snapshot.ts';

/** Where someone was in the results of a step of the history. */
export interface Place {
	/** Results shown. */
	readonly count?: number | undefined;
	/** Pixels scrolled. */
	readonly scrollY?: number | undefined;
}

/** More results than these are not fetched at once for someone who comes back. */
const most = 100;
/** Milliseconds of rest after which a place is kept: browsers allow few changes of the history. */
const rest = 500;

/** Reads what the history has kept; what is not a place is ignored. */
export function readPlace(kept: unknown): Place {
	const { count, scrollY } = (kept ?? {}) as Record<string, unknown>;
	return {
		count: isPositive(count) ? Math.min(count, most) : undefined,
		scrollY: isPositive(scrollY) ? scrollY : undefined,
	};
}

function isPositive(value: unknown): value is number {
	return typeof value === 'number' && value > 0 && Number.isFinite(value);
}

/** Whether the results reach as far as they did when someone left. */
export function isBack(
	{ phase, stale, rows }: Pick<Snapshot, 'phase' | 'stale' | 'rows'>,
	{ count = 1 }: Place,
): boolean {
	return phase !== 'searching' || (!stale && rows.length >= count);
}

/**
 * Keeps the place in the history and brings it back once the results are there: the browser, which would scroll while the
 * page is still short, leaves it to us.
 */
export function placeKeeper(shown: () => Snapshot | undefined) {
	let wanted: Place | undefined;
	let timer = 0;
	history.scrollRestoration = 'manual';
	addEventListener('scroll', () => {
		clearTimeout(timer);
		timer = window.setTimeout(remember, rest);
	});
	addEventListener('pagehide', remember);
	// Just before a link is followed: at `pagehide` some browsers no longer take it.
	document.addEventListener('click', remember, { capture: true });
	for (const type of ['wheel', 'touchstart', 'keydown', 'pointerdown'])
		addEventListener(type, () => (wanted = undefined), { passive: true, capture: true });

	return { remember, settle, comeBack };

	/** Keeps the place, unless it is still being brought back. */
	function remember(): void {
		clearTimeout(timer);
		if (wanted?.scrollY !== undefined) return;
		const now = shown();
		const count = now && !now.stale && now.rows.length > 0 ? now.rows.length : readPlace(history.state).count;
		history.replaceState({ count, scrollY }, '');
	}

	/** Wants a place back, at once when the results for it are there. */
	function comeBack(place: Place): void {
		wanted = place;
		settle();
	}

	/** Scrolls to the place wanted as soon as the results reach it; whoever scrolls before decides for themselves. */
	function settle(): void {
		const now = shown();
		if (!wanted || !now || !isBack(now, wanted)) return;
		const { scrollY: top } = wanted;
		wanted = undefined;
		if (top !== undefined) scrollTo({ top, behavior: 'instant' });
	}
}
