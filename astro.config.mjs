import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { developmentFiles } from './scripts/development-files.ts';
import { writeHeadingFont } from './scripts/heading-font.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { siteAddress } from './scripts/site-url.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

const address = siteAddress();
// Astro's server code would take an environment variable of this name for the base; Vitest sets one, and so may a CI system.
delete process.env.BASE_URL;

/** Be Vietnam Pro draws the stacked tone marks best; only headings and numbers use it, in one weight. */
const headingFont = {
	provider: fontProviders.local(),
	name: 'Be Vietnam Pro',
	cssVariable: '--font-heading',
	fallbacks: ['system-ui', 'sans-serif'],
	options: {
		variants: [{ weight: '600', style: 'normal', display: 'swap', src: [await writeHeadingFont()] }],
	},
};

export default defineConfig({
	site: address.origin,
	base: address.base,
	trailingSlash: 'always',
	// The default, 'jsx', drops the space between inline elements on separate lines.
	compressHTML: true,
	// Not below node_modules: copies of the tree that share those must not share what was read from their own content.
	cacheDir: './.cache/astro',
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// Editors complete front matter from the schemas (.vscode/settings.json).
	experimental: { contentIntellisense: true },
	integrations: [mdx(), developmentFiles],
	fonts: [headingFont],
	markdown: {
		// Shiki's inline styles would break the Content-Security-Policy, and the archive holds no code.
		syntaxHighlight: false,
		processor: markdownProcessor,
	},
	vite: { build: { modulePreload: false }, plugins: [plainImports] },
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
			// The search page adds 'wasm-unsafe-eval': Pagefind compiles its WebAssembly there and nowhere else.
			scriptDirective: { resources: ["'self'"] },
		},
	},
});
