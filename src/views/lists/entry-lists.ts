import { type Archive, yearOf } from '#domain/archive.ts';
import type { Entry } from '#domain/entry.ts';
import { undatedFolder } from '#domain/entry-path.ts';
import { formatCount } from '#domain/health/words.ts';
import { describeProvince } from '#domain/labels.ts';
import { periodUrls, urls } from '#domain/urls.ts';
import { central, provinceName, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import type { EntryCard } from '../entry-card.ts';
import { showCards, whenOf } from './entry-items.ts';
import {
	firstPage,
	type List,
	type PageOfList,
	pagesOfList,
	periodPages,
	periodsWhenLong,
	standingPeriods,
} from './list.ts';
import { listKind } from './list-kind.ts';

/** The lists of entries of all kinds, or of one, that read as titles with a summary. */

const items = (count: number) => `${formatCount(count)} mục`;

export const newsList = listKind('tin-tuc/index', (archive) => [firstPage(newsOf(archive))]);
export const newsPeriods = listKind('tin-tuc/[folder]/[...page]', (archive) => periodPages(newsOf(archive)));
export const briefList = listKind('diem-tin/index', (archive) => [firstPage(briefsOf(archive))]);
export const briefPeriods = listKind('diem-tin/[folder]/[...page]', (archive) => periodPages(briefsOf(archive)));
export const provinceLists = listKind('tinh-thanh/[id]/[...page]', pagesOfProvinces);
export const topicLists = listKind('chu-de/[id]/[...page]', pagesOfTopics);
export const timePeriods = listKind('nam/[year]/[...page]', (archive) => periodPages(allOf(archive)));

function newsOf(archive: Archive): List<Entry, EntryCard> {
	return {
		...folders(archive, 'tin-tuc'),
		name: 'Tin tức',
		lead: 'Tin về hoạt động y tế, mới nhất trước.',
		amount: (count) => `${formatCount(count)} tin`,
	};
}

function briefsOf(archive: Archive): List<Entry, EntryCard> {
	return {
		...folders(archive, 'diem-tin'),
		name: 'Điểm tin',
		lead: 'Tiêu đề và một câu tóm tắt của những tin được dẫn bên cạnh bài chính trên trang nguồn. Kho không giữ bài đầy đủ.',
		amount: (count) => `${formatCount(count)} điểm tin`,
	};
}

/** The years are those of the folders, in which the addresses of the entries lie. */
function folders({ news, briefs, withdrawn }: Archive, collection: 'tin-tuc' | 'diem-tin') {
	const held: readonly Entry[] = collection === 'tin-tuc' ? news : briefs;
	const year = (folder: string) => urls.folder(collection, folder);
	return {
		url: collection === 'tin-tuc' ? urls.news() : urls.briefs(),
		trail: [],
		items: held,
		whenOf: whenFiled,
		periods: standingPeriods(held, {
			urls: { year, month: (of, month) => periodUrls.month(year(of), month), undated: year(undatedFolder) },
			whenOf: whenFiled,
			standing: withdrawn.filter(({ kind }) => kind === collection).map(({ path }) => path.folder),
		}),
		show: showCards,
	};
}

function whenFiled({ path: { folder }, date }: Entry): string {
	if (folder === undatedFolder) return '';
	return date?.on.startsWith(folder) ? date.on : folder;
}

/** The whole archive by year and month of publication or issue. */
function allOf({ entries, withdrawn }: Archive): List<Entry, EntryCard> {
	return {
		url: urls.years(),
		name: 'Thời gian',
		trail: [],
		items: entries,
		whenOf,
		periods: standingPeriods(entries, {
			urls: { year: urls.year, month: urls.month, undated: urls.year(undatedFolder) },
			whenOf,
			standing: withdrawn.map(yearOf),
			everyMonth: true,
		}),
		show: showCards,
		amount: items,
		periodTitle: (words) => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1),
		monthsBeside: true,
	};
}

function* pagesOfProvinces({ byProvince }: Archive): Generator<PageOfList<EntryCard, Entry>> {
	for (const id of [central.id, ...provinces.map((province) => province.id)]) {
		const { name, fullName } = provinceName(id);
		yield* pagesOfList({
			...entriesBelow(urls.province(id), byProvince.get(id)),
			name: fullName,
			lead: describeProvince(id),
			trail: [{ label: 'Tỉnh, thành phố', url: urls.provinces() }],
			empty: {
				text: `Kho chưa có tư liệu về ${name}.`,
				query: name,
				elsewhere: { label: 'Xem tỉnh, thành phố khác', url: urls.provinces() },
			},
		});
	}
}

function* pagesOfTopics({ byTopic }: Archive): Generator<PageOfList<EntryCard, Entry>> {
	for (const { id, name, scope } of topics) {
		yield* pagesOfList({
			...entriesBelow(urls.topic(id), byTopic.get(id)),
			name,
			lead: `${scope}.`,
			trail: [{ label: 'Chủ đề', url: urls.topics() }],
			empty: {
				text: 'Kho chưa có tư liệu về chủ đề này.',
				elsewhere: { label: 'Xem chủ đề khác', url: urls.topics() },
			},
		});
	}
}

/** What the lists of a province and of a topic have in common. */
function entriesBelow(url: string, held: readonly Entry[] = []) {
	return { url, items: held, whenOf, periods: periodsWhenLong(held, url, whenOf), show: showCards, amount: items };
}
