import { siteAddress } from './site-url.ts';

/**
 * Makes the tests build the archive for the root of a host, whatever the environment or `src/site.ts` say: they ask for
 * `/tin-tuc/`. How it stands elsewhere has tests of its own.
 */
export function standAtRoot(variables: NodeJS.ProcessEnv = process.env, fallback?: string): void {
	const { origin, base } = siteAddress({}, fallback);
	delete variables['BASE_PATH'];
	// Not set without need: the build of `npm start` then serves the tests too.
	if (base === '/') delete variables['SITE_URL'];
	else variables['SITE_URL'] = origin;
}
