import { urls } from '#domain/urls.ts';
import { offlinePage, type PackKind } from './pack.ts';

const listOfPack = new RegExp(`^(?:${urls.provinces()}|${urls.topics()})[^/]+/`);

/** The pack to which a page of a list belongs, by its path: `tinh-thanh/lai-chau`. Undefined for pages of other lists. */
export function packOfPage(page: string): `${PackKind}/${string}` | undefined {
	const [list] = listOfPack.exec(page) ?? [];
	return list === undefined ? undefined : (list.slice(1, -1) as `${PackKind}/${string}`);
}

/** Where a pack is offered first. */
export function offerUrl(pack: string): string {
	return `${offlinePage}?goi=${pack}`;
}
