/**
 * Vite wraps every `import()` in a helper of 1 kB that preloads what the module imports. Every page would load it with the
 * search's loader; without it the few files of the dialog are asked for one step later.
 */
export const plainImports = {
	name: 'plain-imports',
	enforce: 'pre',
	load: (id: string) =>
		id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
} as const;
