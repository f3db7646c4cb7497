import { type FilePlace, relativeAddress } from './relative-address.ts';

/** A style sheet for pages that are opened without a server: its files are found, and nothing waits for a script. */
export function fileStyle(css: string, place: FilePlace): string {
	return (
		css
			.replace(/(url\(\s*["']?)([^"')]+)/g, (_, before: string, url: string) => before + relativeAddress(url, place))
			// Scripts are on in that browser; only ours cannot run. No window is as narrow as this.
			.replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width:0)')
	);
}
