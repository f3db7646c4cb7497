import { parseEntryPath } from '#domain/entry-path.ts';
import { contentOf, type KnownItem, type KnownItems } from './known-items.ts';

/** Titles with fewer syllables («Thông báo») name one item only together with its day. */
const tellingSyllables = 5;

export interface NewItem {
	readonly path: string;
	readonly title?: string | undefined;
	readonly url?: string | undefined;
	readonly text: string;
}

/** An entry that tells of the same item as another capture, and by what that is seen. */
export interface SameItem {
	readonly item: KnownItem;
	/** In Vietnamese: «cùng số, ký hiệu, cơ quan và năm». */
	readonly by: string;
}

/** The known entry that a new one repeats. `only`: no other item of its capture stands at the same address. */
export function sameItem(added: NewItem, known: KnownItems, only: boolean): SameItem | undefined {
	const place = parseEntryPath(added.path);
	const samePath = known.at(added.path);
	if (samePath && place?.collection === 'van-ban' && !place.slug.startsWith('khong-so-')) {
		return { item: samePath, by: 'cùng số, ký hiệu, cơ quan và năm' };
	}
	const sameKind = (items: readonly KnownItem[]) =>
		items.filter(({ path, collection }) => collection === place?.collection && parseEntryPath(path));
	const fromPage = sameKind(known.fromPage(added.url));
	if (only && fromPage.length === 1) return { item: fromPage[0]!, by: 'cùng địa chỉ trang nguồn' };
	const titled = sameKind(known.titled(added.title)).find((item) => agree(added, item));
	return titled && { item: titled, by: 'cùng tiêu đề, ngày không trái nhau' };
}

/** Whether two entries with one title can be one item. */
function agree(added: NewItem, item: KnownItem): boolean {
	const [one, other] = [contentOf(added.text).data, contentOf(item.text()).data];
	if (one['number'] !== undefined && other['number'] !== undefined && one['number'] !== other['number']) return false;
	const [places, otherPlaces] = [provincesOf(one), provincesOf(other)];
	if (places.length > 0 && otherPlaces.length > 0 && !places.some((id) => otherPlaces.includes(id))) return false;
	const [day, otherDay] = [dayOf(one), dayOf(other)];
	if (day && otherDay?.length === 10 && day.length === 10) return day === otherDay;
	const contradict = day && otherDay && !day.startsWith(otherDay) && !otherDay.startsWith(day);
	return !contradict && (added.title ?? '').split('-').length >= tellingSyllables;
}

/** The day of publication or issue without its hour; empty when the entry has none. */
function dayOf(data: Readonly<Record<string, unknown>>): string {
	const date = data['publishedAt'] ?? data['issuedOn'];
	const on = date && typeof date === 'object' ? (date as { on?: unknown }).on : date;
	return on === undefined ? '' : String(on).slice(0, 10);
}

function provincesOf({ provinces }: Readonly<Record<string, unknown>>): readonly unknown[] {
	return Array.isArray(provinces) ? provinces : [];
}
