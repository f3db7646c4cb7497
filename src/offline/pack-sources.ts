import type { Archive } from '#domain/archive.ts';
import { urls } from '#domain/urls.ts';
import { central, provinceName, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import type { PackSource } from './site-packs.ts';

/**
 * The lists that readers can keep: what concerns the whole country, each province, each topic, in the order in which the site
 * lists them. They hold what those lists hold: nothing withdrawn, no draft, nothing that is not due yet.
 */
export function packSources({ byProvince, byTopic }: Pick<Archive, 'byProvince' | 'byTopic'>): PackSource[] {
	return [
		...[central, ...provinces].map(({ id }) => ({
			kind: 'tinh-thanh' as const,
			id,
			title: provinceName(id).name,
			url: urls.province(id),
			entries: (byProvince.get(id) ?? []).map(({ url }) => url),
		})),
		...topics.map(({ id, name }) => ({
			kind: 'chu-de' as const,
			id,
			title: name,
			url: urls.topic(id),
			entries: (byTopic.get(id) ?? []).map(({ url }) => url),
		})),
	];
}
