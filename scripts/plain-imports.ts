import type { Plugin } from 'vite';

/**
 * Vite wraps every `import()` in a helper of 1 kB that preloads what the module imports, and gives it the names of these files.
 * Every page would load both with the search's loader; without them the few files of the dialog are asked for one step later.
 */
export const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	load: (id: string) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
	configResolved({ environments }) {
		// Astro sets what a configuration says of it to its own.
		const browser = environments['client'];
		if (browser) browser.build.modulePreload = false;
	},
} satisfies Plugin;
