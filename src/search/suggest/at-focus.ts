/** Does something once, at the first focus of a field; what fails, as code that cannot be loaded, is tried at the next. Chromium alone keeps failed code until the page is loaded anew. */
export function atFocus(field: HTMLElement, action: () => Promise<void>): void {
	field.addEventListener(
		'focus',
		() => {
			action().catch((error: unknown) => {
				console.warn(error);
				atFocus(field, action);
			});
		},
		{ once: true },
	);
}
