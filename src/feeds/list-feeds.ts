import { type Archive, isAboutHealth } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { agenciesWithPage } from '#domain/facets.ts';
import { urls } from '#domain/urls.ts';
import { site } from '#site';
import type { Agency } from '#vocabulary/agencies.ts';
import { central, provinceName, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';

/** A list that can be followed. */
export interface FollowedList {
	/** Its page. */
	readonly url: string;
	readonly title: string;
	readonly description: string;
	readonly entries: () => Iterable<Entry>;
}

/**
 * The lists that have feeds: everything, each kind, each province, topic and agency with a page, whether the archive holds
 * anything of it yet or not. What lies outside the health sector is only in the feeds of its topic and of its agency.
 */
export function* followedLists(archive: Archive): Generator<FollowedList> {
	const { entries, news, documents, briefs, byProvince, byTopic, byAgency } = archive;
	yield {
		url: urls.home(),
		title: site.name,
		description: site.description,
		entries: () => entries.filter(isAboutHealth),
	};
	const kinds = [
		{ url: urls.news(), title: 'Tin tức', description: 'Tin mới về hoạt động y tế.', of: news },
		{ url: urls.documents(), title: 'Văn bản', description: 'Văn bản mới của ngành y tế.', of: documents },
		{ url: urls.briefs(), title: 'Điểm tin', description: 'Tiêu đề và tóm tắt tin mới.', of: briefs },
	];
	for (const { of, ...kind } of kinds) yield named(kind, () => of.filter(isAboutHealth));
	for (const id of [central.id, ...provinces.map((province) => province.id)]) {
		const { fullName } = provinceName(id);
		const description = `Tin tức, văn bản và điểm tin mới về ${fullName}.`;
		const list = { url: urls.province(id), title: fullName, description };
		yield named(list, () => byProvince.get(id) ?? []);
	}
	for (const { id, name, scope } of topics) {
		const list = { url: urls.topic(id), title: name, description: `${scope}.` };
		yield named(list, () => byTopic.get(id) ?? []);
	}
	for (const { id, name } of agenciesIn(archive)) {
		const list = { url: urls.agency(id), title: name, description: `Văn bản mới của ${name}.` };
		yield named(list, () => byAgency.get(id) ?? []);
	}
}

function named(list: Omit<FollowedList, 'entries'>, entries: () => Iterable<Entry>): FollowedList {
	return { ...list, title: `${list.title} – ${site.name}`, entries };
}

/** An agency keeps its page, and so its feeds, while only tombstones name it. */
function agenciesIn(archive: Archive): Set<Agency> {
	const removed = archive.withdrawn.flatMap((entry) => (entry.kind === 'van-ban' ? [entry.issuer] : []));
	return new Set([...agenciesWithPage(archive), ...removed]);
}
