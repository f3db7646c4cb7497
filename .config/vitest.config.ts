import { defineConfig } from 'vitest/config';
import { cache, root } from '../scripts/paths.ts';

const browserTests = ['src/e2e/**/*.browser.test.ts'];
/** Tests of the built site. The set-up builds it when it is stale and serves it once for the whole run. */
const onBuiltSite = {
	globalSetup: ['src/e2e/built-site.ts'],
	// One browser and one server at a time: two cores are all that a small machine has.
	fileParallelism: false,
	testTimeout: 120_000,
	hookTimeout: 180_000,
	// A browser takes half a second to open a page: only what is slow for a browser is worth a line.
	slowTestThreshold: 10_000,
};

export default defineConfig({
	root,
	cacheDir: `${cache}/vitest`,
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/e2e/**'],
					// Ends a test that hangs. How fast something is, `npm run bench` tells: a busy machine must fail nothing.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// The pure layers see Vietnam's day; a test must not pass only where the machine stands.
					env: { TZ: 'UTC' },
				},
			},
			{
				extends: true,
				test: { name: 'site', include: ['src/e2e/**/*.test.ts'], exclude: browserTests, ...onBuiltSite },
			},
			{ extends: true, test: { name: 'browser', include: browserTests, ...onBuiltSite } },
		],
	},
});
