import { defineConfig } from 'html-validate';

export default defineConfig({
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// Official titles are kept whole, however long; search results may shorten them, the archive may not.
		'long-title': 'off',
		// Astro's HTML compressor leaves a space before the line ends it keeps. No reader or parser sees it.
		'no-trailing-whitespace': 'off',
		// Astro and MDX choose how to write these (`<wbr/>`, `download=""`); both spellings mean the same to a parser.
		'void-style': 'off',
		'attribute-empty-style': 'off',
	},
});
