import type { AstroIntegration } from 'astro';

/** Kinds of files that the build writes beside the pages. */
const extensions = ['csv', 'json', 'png', 'txt', 'webp', 'xml'];

/**
 * Lets the development server answer for the files that a build writes without Astro. One route an extension: Astro answers
 * to no address without a slash at its end unless the pattern of the route ends in one.
 */
export const developmentFiles: AstroIntegration = {
	name: 'kho-y-te:files',
	hooks: {
		'astro:config:setup'({ command, injectRoute }) {
			if (command !== 'dev') return;
			for (const extension of extensions) {
				injectRoute({ pattern: `/[...file].${extension}`, entrypoint: './src/file-route.ts' });
			}
		},
	},
};
