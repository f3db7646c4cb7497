import { formatDate } from '#domain/dates.ts';
import { type Entry, kindLabels } from '#domain/entry.ts';
import { formatEntryPlace } from '#domain/labels.ts';
import { nfc } from '#domain/text.ts';
import { site } from '#site';
import { completeness } from '#vocabulary/closed-lists.ts';

/** Everything that is on a card and does not stand in the code. All texts are NFC. */
export type Card = EntryCard | SiteCard;

/** The picture of one entry, where its address is shared. */
export interface EntryCard {
	/** The name of the site. */
	readonly site: string;
	/** «Tin tức»; of a document the agency that issued it. */
	readonly above: string;
	/** Author or publisher; not told of documents, whose issuer stands above. */
	readonly origin?: string;
	/** Of documents only: «Kế hoạch», «7095/KH-UBND». */
	readonly document?: { readonly type: string; readonly number: string | undefined };
	readonly title: string;
	/** How much of the original the archive holds, unless it is all. */
	readonly partial?: { readonly level: PartialLevel; readonly label: string };
	/** «17/3/2025», «khoảng tháng 3/2025», «Chưa rõ ngày». */
	readonly date: string;
	/** The date is inferred or unknown. */
	readonly unsure: boolean;
	readonly place: string;
}

/** The picture of the site itself, and of everything that has none of its own. */
export interface SiteCard {
	readonly site: string;
	readonly tagline: string;
}

export type PartialLevel = Exclude<keyof typeof completeness, 'full'>;

/** What is on the card of an entry. */
export function entryCard(entry: Entry): EntryCard {
	const { data, date, kind } = entry;
	const level = data.completeness;
	return {
		site: site.name,
		...(entry.kind === 'van-ban'
			? { above: nfc(entry.issuer.name), document: { type: entry.type.name, number: numberOf(entry.data.number) } }
			: { above: kindLabels[kind], origin: nfc(data.source?.author ?? data.source?.name ?? 'Chưa rõ nguồn') }),
		title: nfc(data.title),
		...(level !== 'full' && { partial: { level, label: completeness[level] } }),
		date: date ? formatDate({ ...date, on: date.on.slice(0, 10) }) : 'Chưa rõ ngày',
		unsure: date === undefined || date.inferred !== undefined,
		place: formatEntryPlace(entry),
	};
}

/** What is on the card of the site. */
export function siteCard(): SiteCard {
	return { site: site.name, tagline: site.tagline };
}

function numberOf(number: string | undefined): string | undefined {
	return number === undefined ? undefined : nfc(number);
}
