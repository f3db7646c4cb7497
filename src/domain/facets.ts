import { agencies } from '#vocabulary/agencies.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { outsideHealth, topics } from '#vocabulary/topics.ts';
import type { Archive } from './archive.ts';
import type { BriefEntry, NewsEntry } from './entry.ts';
import { undatedFolder } from './entry-path.ts';
import { folderLabel } from './listing.ts';
import { urls } from './urls.ts';

export interface Facet {
	readonly label: string;
	readonly url: string;
	readonly count: number;
	readonly note?: string;
}

/** All 34 provinces in alphabetical order, with what merged into them. */
export function provinceFacets({ byProvince }: Archive): Facet[] {
	return provinces.map(({ id, name, mergedFrom }) => ({
		label: name,
		url: urls.province(id),
		count: byProvince.get(id)?.length ?? 0,
		...(mergedFrom && { note: `gồm ${mergedFrom.map((former) => former.name).join(', ')}` }),
	}));
}

/** Topics in vocabulary order; what lies outside the health sector comes last and only where it exists. */
export function topicFacets({ byTopic }: Archive): Facet[] {
	return topics
		.map(({ id, name, scope }) => ({
			label: name,
			url: urls.topic(id),
			count: byTopic.get(id)?.length ?? 0,
			note: scope,
			id,
		}))
		.filter(({ id, count }) => id !== outsideHealth || count > 0);
}

/** Agencies that issued at least one held document first, the rest of the vocabulary after them. */
export function agencyFacets({ byAgency }: Archive): Facet[] {
	return agencies
		.map(({ id, name, note }) => ({
			label: name,
			url: urls.agency(id),
			count: byAgency.get(id)?.length ?? 0,
			...(note && { note }),
		}))
		.sort((a, b) => b.count - a.count);
}

/** Document types that the archive holds, most frequent first. */
export function typeFacets({ byType }: Archive): Facet[] {
	return documentTypes
		.map(({ id, name }) => ({ label: name, url: urls.documentType(id), count: byType.get(id)?.length ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** Years with entries, newest first. */
export function yearFacets({ byYear }: Archive): Facet[] {
	return [...byYear]
		.map(([year, entries]) => ({ label: year, url: urls.year(year), count: entries.length }))
		.sort((a, b) => b.label.localeCompare(a.label, 'en'));
}

/** The twelve months of a year, each with its number of entries. */
export function monthFacets({ byMonth }: Archive, year: string): Facet[] {
	return Array.from({ length: 12 }, (_, index) => {
		const month = String(index + 1).padStart(2, '0');
		return {
			label: `Tháng ${index + 1}`,
			url: urls.month(year, month),
			count: byMonth.get(`${year}-${month}`)?.length ?? 0,
		};
	});
}

/** Years in which documents were issued, newest first; undated documents are not in any. */
export function documentYearFacets({ documents }: Archive): Facet[] {
	const counts = new Map<string, number>();
	for (const { date } of documents)
		if (date) counts.set(date.on.slice(0, 4), (counts.get(date.on.slice(0, 4)) ?? 0) + 1);
	return [...counts]
		.map(([year, count]) => ({ label: year, url: urls.documentYear(year), count }))
		.sort((a, b) => b.label.localeCompare(a.label, 'en'));
}

/** The folders (years, or undated) of a list of news or briefs, newest first, undated last. */
export function folderFacets(items: readonly (NewsEntry | BriefEntry)[]): Facet[] {
	const counts = new Map<string, Facet>();
	for (const { kind, path } of items) {
		const count = (counts.get(path.folder)?.count ?? 0) + 1;
		counts.set(path.folder, { label: folderLabel(path.folder), url: urls.folder(kind, path.folder), count });
	}
	return [...counts]
		.sort(([a], [b]) => Number(a === undatedFolder) - Number(b === undatedFolder) || b.localeCompare(a, 'en'))
		.map(([, facet]) => facet);
}
