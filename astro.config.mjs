import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { developmentFiles } from './scripts/development-files.ts';
import { writeHeadingFont } from './scripts/heading-font.ts';
import { plainImports } from './scripts/plain-imports.ts';
import { siteAddress } from './scripts/site-url.ts';
import { pageDirectives } from './src/hosting/content-policy.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

const address = siteAddress();
// Astro's server code would take an environment variable of this name for the base; Vitest sets one, and so may a CI system.
delete process.env.BASE_URL;

/**
 * Be Vietnam Pro draws the stacked tone marks best; only headings and numbers use it, in one weight. Where it is not there
 * when a page is first drawn, that page keeps the system's font: nothing ever moves because a font comes late, and from the
 * next page on it is there. `Base.astro` asks for it at once; browsers find it too late otherwise, even on a fast line.
 */
const headingFont = {
	provider: fontProviders.local(),
	name: 'Be Vietnam Pro',
	cssVariable: '--font-heading',
	fallbacks: ['system-ui', 'sans-serif'],
	// An Arial stretched to our font's width; no other font ever takes the place of one that has been drawn.
	optimizedFallbacks: false,
	options: {
		variants: [{ weight: '600', style: 'normal', display: 'optional', src: [await writeHeadingFont()] }],
	},
};

/**
 * Scripts that pages share, in few files: of each module that some share and others do not, Vite would make one, and a
 * request costs a slow line as much as a thousand bytes.
 */
const sharedScripts = [
	// What the script of every page needs.
	{
		name: 'shared',
		priority: 1,
		test: /\/src\/(?:domain\/dates|hosting\/trusted-script|offline\/register|search\/client\/(?:root|saves-data)|search\/suggest\/at-focus)\.ts$|vite\/preload-helper/,
	},
	{ name: 'domain', test: /\/src\/domain\// },
];

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
	vite: {
		plugins: [plainImports],
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups: sharedScripts } } } } },
		},
	},
	security: {
		csp: {
			directives: [...pageDirectives],
			// The search page adds 'wasm-unsafe-eval': Pagefind compiles its WebAssembly there and nowhere else.
			scriptDirective: { resources: ["'self'"] },
		},
	},
});
