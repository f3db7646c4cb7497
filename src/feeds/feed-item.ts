import { formatBound, formatDate } from '#domain/dates.ts';
import type { Entry } from '#domain/entry.ts';
import { appearedOn, changedOn } from '#domain/entry-days.ts';
import { addressOfId } from '#domain/moved-addresses.ts';
import { urls } from '#domain/urls.ts';
import type { Sources } from '#views/page-kind.ts';
import { provinceName } from '#vocabulary/provinces.ts';
import type { FeedItem, FeedTag } from './feed-view.ts';

/** An entry as an item of a feed. Throws for one of which no day is known. */
export function feedItem(
	entry: Entry,
	{ revisionsOf, enteredOn }: Pick<Sources, 'revisionsOf' | 'enteredOn'>,
): FeedItem {
	const history = { revisions: revisionsOf(entry), enteredOn: enteredOn(entry) };
	const appeared = appearedOn(entry, history);
	const updated = changedOn(entry, history);
	if (appeared === undefined || updated === undefined) throw new Error(`No day is known of ${entry.id}.`);
	return {
		id: firstPath(entry),
		url: entry.url,
		title: titleOf(entry),
		paragraphs: [...textOf(entry), originOf(entry)],
		published: statedDay(entry),
		appeared,
		updated,
		tags: tagsOf(entry),
	};
}

/** The path under which an entry was first known. */
export function firstPath({ url, data }: Pick<Entry, 'url' | 'data'>): string {
	const [first] = data.movedFrom;
	return first === undefined ? url : addressOfId(first);
}

/** Numbers begin anew with each agency, so a document is named by both. */
function titleOf(entry: Entry): string {
	if (entry.kind !== 'van-ban' || !entry.data.number) return entry.data.title;
	return `${entry.data.number}, ${entry.issuer.shortName ?? entry.issuer.name}: ${entry.data.title}`;
}

function textOf({ data }: Entry): string[] {
	const text = data.summary ?? ('abstract' in data ? data.abstract : undefined);
	return text === undefined ? [] : [text];
}

/** Whose the item is and of when. The text above is the archive's, so its source is named here and not as the author. */
export function originOf({ kind, data, date, dateMissing }: Entry): string {
	const label = kind === 'van-ban' ? 'Ngày ban hành' : 'Ngày đăng';
	const when = date ? formatDate(date) : ['chưa rõ', formatBound(dateMissing)].filter(Boolean).join(', ');
	return `Nguồn: ${data.source?.name ?? 'chưa rõ'}. ${label}: ${when}.`;
}

function statedDay({ date }: Entry): string | undefined {
	return date && date.on.length >= 10 && !date.inferred ? date.on : undefined;
}

function tagsOf({ topics, provinces }: Entry): FeedTag[] {
	const places = new Set(provinces.map(({ currentId }) => currentId));
	return [
		...topics.map(({ id, name }) => ({ scheme: urls.topics(), term: id, label: name })),
		...[...places].map((id) => ({ scheme: urls.provinces(), term: id, label: provinceName(id).shortName })),
	];
}
