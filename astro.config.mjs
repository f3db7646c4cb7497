import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { headingLinks } from './src/markdown/heading-links.ts';
import { literalTildes } from './src/markdown/literal-tildes.ts';
import { tableRegions } from './src/markdown/table-regions.ts';
import { unbrokenNumbers } from './src/markdown/unbroken-numbers.ts';
import { site } from './src/site.ts';

/** Be Vietnam Pro draws the stacked tone marks best; only headings and numbers use it, in one weight. */
const headingFont = {
	provider: fontProviders.local(),
	name: 'Be Vietnam Pro',
	cssVariable: '--font-heading',
	fallbacks: ['system-ui', 'sans-serif'],
	options: {
		variants: [
			fontSubset('vietnamese', [
				'U+0102-0103',
				'U+0110-0111',
				'U+0128-0129',
				'U+0168-0169',
				'U+01A0-01A1',
				'U+01AF-01B0',
				'U+0300-0301',
				'U+0303-0304',
				'U+0308-0309',
				'U+0323',
				'U+0329',
				'U+1EA0-1EF9',
				'U+20AB',
			]),
			fontSubset('latin', [
				'U+0000-00FF',
				'U+0131',
				'U+0152-0153',
				'U+02BB-02BC',
				'U+02C6',
				'U+02DA',
				'U+02DC',
				'U+0304',
				'U+0308',
				'U+0329',
				'U+2000-206F',
				'U+20AC',
				'U+2122',
				'U+2191',
				'U+2193',
				'U+2212',
				'U+2215',
				'U+FEFF',
				'U+FFFD',
			]),
		],
	},
};

function fontSubset(subset, unicodeRange) {
	return {
		weight: '600',
		style: 'normal',
		display: 'swap',
		unicodeRange,
		src: [`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-600-normal.woff2`],
	};
}

export default defineConfig({
	site: process.env.SITE_URL ?? site.url,
	trailingSlash: 'always',
	// The default, 'jsx', drops the space between inline elements on separate lines.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	// Editors complete front matter from the schemas (.vscode/settings.json).
	experimental: { contentIntellisense: true },
	integrations: [mdx()],
	fonts: [headingFont],
	markdown: {
		// Shiki's inline styles would break the Content-Security-Policy, and the archive holds no code.
		syntaxHighlight: false,
		// Legal text comes out exactly as written: no curly quotes, no ellipsis in place of three dots.
		processor: satteri({
			features: { smartPunctuation: false },
			mdastPlugins: [literalTildes],
			hastPlugins: [headingLinks, tableRegions, unbrokenNumbers],
		}),
	},
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
