import { describe, expect, test } from 'vitest';
import type { Archive } from '#domain/archive.ts';
import { sampleArchive, sampleBrief, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { healthPage } from '../health.ts';
import { healthLists } from '../health-lists.ts';
import { home } from '../home.ts';
import { agencyIndex, provinceIndex, topicIndex, yearIndex } from '../indexes.ts';
import { fileViews } from '../sample-files.ts';
import { pagesByAddress } from '../sample-pages.ts';
import { scriptFiles } from '../script-files.ts';
import { searchPage } from '../search-page.ts';
import { agencyLists, documentList, documentPeriods, documentTypeLists } from './document-lists.ts';
import {
	briefList,
	briefPeriods,
	newsList,
	newsPeriods,
	provinceLists,
	timePeriods,
	topicLists,
} from './entry-lists.ts';
import { numberList } from './number-list.ts';
import { unmatchedList } from './unmatched-list.ts';

const kinds = [
	...[home, provinceIndex, topicIndex, agencyIndex, yearIndex],
	...[newsList, newsPeriods, briefList, briefPeriods, provinceLists, topicLists, timePeriods],
	...[documentList, documentPeriods, documentTypeLists, agencyLists, numberList, unmatchedList],
];

/** What counts or names everything there is. */
const registers = [searchPage, healthPage];

const places = ['lai-chau', 'bac-giang', 'nghe-an', 'trung-uong'];
const subjects = ['y-te-co-so', 'tiem-chung', 'phong-chong-dich'];

/** Three years of entries, some months with more than a page holds. */
function entries() {
	const dates = Array.from({ length: 780 }, (_, index) => {
		const year = 2023 + (index % 3);
		const month = index % 2 === 0 ? 11 : (index % 10) + 1;
		return { year, on: `${year}-${String(month).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}` };
	});
	const shared = (index: number) => ({
		title: `Mục ${index}`,
		provinces: [places[index % places.length]],
		topic: subjects[Math.floor(index / 3) % subjects.length],
	});
	const news = dates.map(({ year, on }, index) =>
		sampleNews(
			`tin-${index}`,
			{ ...shared(index), publishedAt: on },
			{ folder: String(year), body: index % 9 === 0 ? `Quyết định số ${index}/QĐ-TTg ngày 20/5/${year}.` : '' },
		),
	);
	const documents = dates
		.slice(0, 150)
		.map(({ on }, index) =>
			sampleDocument(`${index}-kh`, { ...shared(index), number: `${index}/KH-SYT`, issuedOn: on }),
		);
	const briefs = dates
		.slice(0, 60)
		.map(({ year, on }, index) =>
			sampleBrief(`diem-${index}`, { ...shared(index), publishedAt: on }, { folder: String(year) }),
		);
	return { news, documents, briefs };
}

const before = entries();
const pagesOf = (archive: Archive) =>
	new Map([...pagesByAddress<unknown>(archive, ...kinds)].map(([address, view]) => [address, JSON.stringify(view)]));
const old = pagesOf(sampleArchive(before));

test('what pages show is plain data, so that it can be compared and kept', () => {
	const archive = sampleArchive(before);
	const files = fileViews(archive, healthLists, scriptFiles);
	for (const [address, view] of [...pagesByAddress<unknown>(archive, ...kinds, ...registers), ...files]) {
		expect(JSON.parse(JSON.stringify(view)), address).toEqual(view);
	}
});

function changed(after: Partial<typeof before>): string[] {
	const now = pagesOf(sampleArchive({ ...before, ...after }));
	const all = new Set([...old.keys(), ...now.keys()]);
	return [...all].filter((address) => old.get(address) !== now.get(address)).sort();
}

describe('adding one item changes the pages that show or count it and no others', () => {
	// It is the first of its month, so the month before comes to name it as its neighbour.
	test('a news item of today', () => {
		const added = sampleNews('moi', { provinces: ['lai-chau'], topic: 'tiem-chung', publishedAt: '2025-12-31' });
		expect(changed({ news: [...before.news, added] })).toEqual([
			'/',
			'/chu-de/',
			'/chu-de/tiem-chung/',
			'/chu-de/tiem-chung/nam-2025/',
			'/chu-de/tiem-chung/nam-2025/thang-11/',
			'/chu-de/tiem-chung/nam-2025/thang-12/',
			'/nam/',
			'/nam/2025/',
			'/nam/2025/12/',
			'/tin-tuc/',
			'/tin-tuc/2025/',
			'/tin-tuc/2025/thang-11/',
			'/tin-tuc/2025/thang-12/',
			'/tinh-thanh/',
			'/tinh-thanh/lai-chau/',
			'/tinh-thanh/lai-chau/nam-2025/',
		]);
	});

	test('and a later one of its month nothing of other months', () => {
		const one = sampleNews('moi', { provinces: ['lai-chau'], topic: 'tiem-chung', publishedAt: '2025-11-30' });
		expect(changed({ news: [...before.news, one] }).filter((address) => /thang-|\/\d\d\//.test(address))).toEqual([
			'/chu-de/tiem-chung/nam-2025/thang-11/',
			'/nam/2025/11/',
			'/tin-tuc/2025/thang-11/',
		]);
	});

	test('a document, no page of its year but its own', () => {
		const added = sampleDocument('moi', { number: '999/KH-SYT', issuedOn: '2025-12-30', topic: 'tiem-chung' });
		const pages = changed({ documents: [...before.documents, added] });
		expect(pages.filter((address) => /^\/(?:van-ban|co-quan|so)\//.test(address))).toEqual([
			'/co-quan/',
			'/co-quan/so-y-te-lai-chau/',
			'/co-quan/so-y-te-lai-chau/nam-2025/',
			'/so/',
			'/so/nam-2025/',
			'/van-ban/',
			'/van-ban/ke-hoach/',
			'/van-ban/ke-hoach/nam-2025/',
			'/van-ban/nam/2025/',
		]);
	});
});
