import { type Agency, agencies, issuers } from '#vocabulary/agencies.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { central, provinceName, provinces } from '#vocabulary/provinces.ts';
import { outsideHealth, type Topic, topicById, topics } from '#vocabulary/topics.ts';
import type { Archive } from './archive.ts';
import { undatedFolder } from './entry-path.ts';
import { folderLabel } from './listing.ts';
import { provinceCounts } from './province-counts.ts';
import { urls } from './urls.ts';

export interface Facet {
	readonly label: string;
	readonly url: string;
	readonly count: number;
	readonly note?: string;
}

/** The central level, then all 34 provinces in alphabetical order, with what merged into them. */
export function provinceFacets(archive: Archive): Facet[] {
	return provinceCounts(archive).map(({ id, name, count, former }) => ({
		label: name,
		url: urls.province(id),
		count,
		...(id === central.id && { note: 'tư liệu của cả nước' }),
		...(former.length > 0 && { note: `gồm ${former.join(', ')}` }),
	}));
}

/** Topics of the health sector in vocabulary order. */
export function topicFacets({ byTopic }: Archive): Facet[] {
	return topics.filter(({ id }) => id !== outsideHealth).map((topic) => topicFacet(topic, byTopic));
}

/** The topic of what lies outside the health sector; undefined when the archive holds nothing of the kind. */
export function outsideFacet({ byTopic }: Archive): Facet | undefined {
	return byTopic.has(outsideHealth) ? topicFacet(topicById(outsideHealth), byTopic) : undefined;
}

function topicFacet({ id, name, scope }: Topic, byTopic: Archive['byTopic']): Facet {
	return { label: name, url: urls.topic(id), count: byTopic.get(id)?.length ?? 0, note: scope };
}

export interface AgencyGroup {
	readonly label: string;
	readonly agencies: readonly Facet[];
}

/** The agencies that have a page: those of the vocabulary's list, and whoever else issued a document that is held. */
export function agenciesWithPage({ byAgency }: Pick<Archive, 'byAgency'>): Agency[] {
	const listed = new Set(agencies);
	return issuers.filter((agency) => listed.has(agency) || byAgency.has(agency.id));
}

/** Agencies under «Trung ương» and then under their province, each with the number of its documents that are held. */
export function agencyGroups({ byAgency }: Archive): AgencyGroup[] {
	const groups = Map.groupBy(agenciesWithPage({ byAgency }), ({ province }) => province ?? central.id);
	const order = [central.id, ...provinces.map(({ id }) => id)];
	return [...groups]
		.sort(([a], [b]) => order.indexOf(provinceName(a).currentId) - order.indexOf(provinceName(b).currentId))
		.map(([id, members]) => ({
			label: provinceName(id).shortName,
			agencies: members.map((agency) => agencyFacet(agency, byAgency)),
		}));
}

/** Agencies with at least one held document, most first. */
export function issuerFacets({ byAgency }: Archive): Facet[] {
	return issuers
		.filter(({ id }) => byAgency.has(id))
		.map((agency) => agencyFacet(agency, byAgency))
		.sort((a, b) => b.count - a.count);
}

function agencyFacet({ id, name, note }: Agency, byAgency: Archive['byAgency']): Facet {
	return { label: name, url: urls.agency(id), count: byAgency.get(id)?.length ?? 0, ...(note && { note }) };
}

/** Document types that the archive holds, most frequent first. */
export function typeFacets({ byType }: Archive): Facet[] {
	return documentTypes
		.map(({ id, name }) => ({ label: name, url: urls.documentType(id), count: byType.get(id)?.length ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count);
}

/** Years with entries, newest first, and undated entries last. */
export function yearFacets({ byYear }: Archive): Facet[] {
	return [...byYear]
		.sort(([a], [b]) => Number(a === undatedFolder) - Number(b === undatedFolder) || (a < b ? 1 : -1))
		.map(([year, items]) => ({ label: folderLabel(year), url: urls.year(year), count: items.length }));
}
