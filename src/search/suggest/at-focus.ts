import { savesData } from '../client/saves-data.ts';

/**
 * Does something once, at the first focus of a field, or where little is to be loaded, at the first letter typed into it; what
 * fails, as code that cannot be loaded, is tried at the next. Chromium alone keeps failed code until the page is loaded anew.
 */
export function atFocus(field: HTMLElement, action: () => Promise<void>): void {
	field.addEventListener(
		savesData() ? 'input' : 'focus',
		() => {
			action().catch((error: unknown) => {
				console.warn(error);
				atFocus(field, action);
			});
		},
		{ once: true },
	);
}
