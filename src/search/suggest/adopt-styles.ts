/** Adds styles to the page that come with a script; the Content-Security-Policy allows them as it allows the script. */
export function adoptStyles(css: string): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	document.adoptedStyleSheets.push(sheet);
}
