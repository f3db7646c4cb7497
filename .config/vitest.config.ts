import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { cache, root } from '../scripts/paths.ts';

const browserTests = ['src/e2e/**/*.browser.test.ts'];
/** Tests of the built site. The set-up builds it when it is stale and serves it once for the whole run. */
const onBuiltSite = {
	globalSetup: ['src/e2e/built-site.ts'],
	testTimeout: 120_000,
	hookTimeout: 180_000,
	// A browser takes half a second to open a page: only what is slow for a browser is worth a line.
	slowTestThreshold: 10_000,
};

export default defineConfig({
	root,
	cacheDir: `${cache}/vitest`,
	test: {
		// Most files take longer to import than to run: a worker keeps what it has imported for the files that follow.
		// Whoever mocks a module must therefore forget the imported ones before and after (`import/make-folder.test.ts`).
		isolate: false,
		// Vitest would leave one core idle, half of a small machine; each worker may hold a browser, which bounds them above.
		maxWorkers: Math.min(availableParallelism(), 4),
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
					exclude: ['src/e2e/**'],
					setupFiles: ['.config/fixed-seed.ts'],
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
