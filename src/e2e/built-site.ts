import type { TestProject } from 'vitest/node';
import { buildIfStale } from '../../scripts/build-if-stale.ts';
import { dist } from '../../scripts/paths.ts';
import { serve } from '../../scripts/serve.ts';
import { standAtRoot } from '../../scripts/stand-at-root.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Address of the served `dist/`, with a slash at the end. */
		baseUrl: string;
	}
}

/** Vitest's global set-up: a fresh build, served for all site and browser tests. */
export async function setup(project: TestProject) {
	standAtRoot();
	if (!buildIfStale().ok) throw new Error('Bản dựng không thành công, nên chưa kiểm thử được trang.');
	const { url, close } = await serve({ root: dist, port: 0 });
	project.provide('baseUrl', url);
	return close;
}
