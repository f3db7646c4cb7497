import type { Archive } from '#domain/archive.ts';
import { healthOf } from '#domain/health/health-of.ts';
import type { Sources } from './page-kind.ts';

/** What views of an archive are made from, for tests: without a history. */
export function sampleSources(archive: Archive): Sources {
	return {
		archive,
		revisionsOf: () => [],
		health: () => healthOf(archive),
		enteredOn: () => undefined,
		pictureAt: () => undefined,
		address: { origin: 'https://kho.vidu.vn', base: '/' },
	};
}
