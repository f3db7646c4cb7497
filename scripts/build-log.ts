import { stripVTControlCharacters } from 'node:util';
import { root } from './paths.ts';

/** A message without colours, stack trace and the path of the repository: what a publisher can act on. */
export function plainMessage(message: string): string {
	return stripVTControlCharacters(message)
		.split('\n')
		.filter((line) => !/^\s+at .*(:\d+:\d+\)?|<anonymous>\)?|native\)?)$/.test(line))
		.join('\n')
		.replaceAll(`file://${root}/`, '')
		.replaceAll(`${root}/`, '')
		.trimEnd();
}

/** Where Astro's warnings and errors go during a build. Astro asks for a default export. */
export default function buildLog() {
	return {
		write({ message }: { message: string }) {
			// Astro's own marker in every MDX page; the bundler warns of it at each build, and nobody here can act on it.
			if (message.includes('[MODULE_LEVEL_DIRECTIVE]') && message.includes('astro:head-inject')) return;
			console.error(`  ${plainMessage(message)}`);
		},
	};
}
