import type { AdministrativeArea, Organization, Thing } from 'schema-dts';
import { dataUrl, urls } from '#domain/urls.ts';
import { agencyById, isAgencyId } from '#vocabulary/agencies.ts';
import { central, currentProvince } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';

/** What a page that is no entry and no number is, by its address alone: lists change with each entry, their heads do not. */
export interface PageSubject {
	readonly type: 'CollectionPage' | 'AboutPage' | 'WebPage';
	/** What all entries on the page have in common. */
	readonly about: Thing | undefined;
	/** Site path of the same as data. */
	readonly data: string | undefined;
}

const lists: readonly (readonly [list: string, data: string | undefined])[] = [
	[urls.news(), 'tin-tuc.json'],
	[urls.documents(), 'van-ban.json'],
	[urls.briefs(), 'diem-tin.json'],
	[urls.numbers(), 'so-hieu.json'],
	[urls.years(), 'muc.json'],
	[urls.provinces(), undefined],
	[urls.topics(), undefined],
	[urls.agencies(), undefined],
];

/** The subject of the page at a site path. */
export function pageSubject(url: string): PageSubject {
	const [list, id] = url.split('/').slice(1, -1);
	const known = lists.find(([address]) => address === `/${list}/`);
	if (!known)
		return { type: url === urls.page('gioi-thieu') ? 'AboutPage' : 'WebPage', about: undefined, data: undefined };
	const slice = id === undefined ? known[1] : sliceOf(url, id);
	return {
		type: 'CollectionPage',
		about: id === undefined ? undefined : aboutOf(`/${list}/`, id),
		data: slice && dataUrl(slice),
	};
}

/** The part of the data that holds what a list holds: `tinh-thanh/lai-chau.json`. */
function sliceOf(url: string, id: string): string | undefined {
	const sliced = [urls.province(id), urls.topic(id), urls.year(id)].includes(url);
	return sliced ? `${url.slice(1, -1)}.json` : undefined;
}

function aboutOf(list: string, id: string): Thing | undefined {
	switch (list) {
		case urls.provinces():
			return id === central.id ? undefined : placeOf(id);
		case urls.topics(): {
			const topic = topics.find((one) => one.id === id);
			return topic && { '@type': 'Thing', name: topic.name };
		}
		case urls.agencies():
			return isAgencyId(id) ? agencyOf(id) : undefined;
		default:
			return undefined;
	}
}

function placeOf(id: string): AdministrativeArea | undefined {
	const province = currentProvince(id);
	return province && { '@type': 'AdministrativeArea', name: province.fullName };
}

function agencyOf(id: string): Organization {
	return { '@type': 'Organization', name: agencyById(id).name };
}
