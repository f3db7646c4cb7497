/** Percent of a download between two announcements: each interrupts what a screen reader is reading. */
const step = 10;

/** Tells people who do not see the page what happens, and of a download only every tenth of it. */
export function announcer(place: HTMLElement) {
	let told = 0;
	return {
		tell(text: string): void {
			told = 0;
			// The same words again would not be read: the region has to change.
			place.textContent = text === place.textContent ? `${text} ` : text;
		},
		progress(text: string, value: number, max: number): void {
			const tenth = Math.floor((value / max) * (100 / step));
			if (tenth <= told) return;
			told = tenth;
			place.textContent = text;
		},
	};
}
