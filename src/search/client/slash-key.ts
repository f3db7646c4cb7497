const key = 'phim-tat';

/**
 * The wish to do without the key «/» (WCAG 2.1.4), which is all that the page about accessibility keeps on the device. Who has
 * switched it off finds it named nowhere, either.
 */
export const slashKey = {
	/** True where nothing is kept, or can be. */
	isWanted(): boolean {
		try {
			return !localStorage.getItem(key);
		} catch {
			return true;
		}
	},
	/** Throws in a browser that keeps nothing. */
	want(wanted: boolean): void {
		if (wanted) localStorage.removeItem(key);
		else localStorage.setItem(key, 'tat');
	},
};
