import { describe, expect, test } from 'vitest';
import {
	cardUrl,
	dataUrl,
	directivesUrl,
	feedUrls,
	indicatorsUrl,
	neighboursUrl,
	recordUrl,
	tableName,
	urls,
} from './urls.ts';

/** URLs are permanent. A change here breaks every link and citation that points at the archive: add a redirect first. */
test('the form of every URL', () => {
	const formed: Record<keyof typeof urls, string> = {
		home: urls.home(),
		news: urls.news(),
		documents: urls.documents(),
		briefs: urls.briefs(),
		item: urls.item('tin-tuc', '2025', 'ten-tep'),
		folder: urls.folder('diem-tin', 'khong-ngay'),
		document: urls.document('ke-hoach', '7095-kh-ubnd-ubnd-lai-chau-2025'),
		documentType: urls.documentType('ke-hoach'),
		documentYear: urls.documentYear('2025'),
		numbers: urls.numbers(),
		number: urls.number('25-ct-tw'),
		unmatched: urls.unmatched(),
		provinces: urls.provinces(),
		province: urls.province('lai-chau'),
		topics: urls.topics(),
		topic: urls.topic('y-te-co-so'),
		agencies: urls.agencies(),
		agency: urls.agency('bo-y-te'),
		years: urls.years(),
		year: urls.year('2025'),
		month: urls.month('2025', '03'),
		search: urls.search(),
		guide: urls.guide('loi'),
		health: urls.health(),
		data: urls.data(),
		dataColumns: urls.dataColumns(),
		offline: urls.offline(),
		page: urls.page('gioi-thieu'),
	};
	expect(Object.keys(formed).sort()).toEqual(Object.keys(urls).sort());
	expect(formed).toEqual({
		home: '/',
		news: '/tin-tuc/',
		documents: '/van-ban/',
		briefs: '/diem-tin/',
		item: '/tin-tuc/2025/ten-tep/',
		folder: '/diem-tin/khong-ngay/',
		document: '/van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025/',
		documentType: '/van-ban/ke-hoach/',
		documentYear: '/van-ban/nam/2025/',
		numbers: '/so/',
		number: '/so/25-ct-tw/',
		unmatched: '/so/chua-khop/',
		provinces: '/tinh-thanh/',
		province: '/tinh-thanh/lai-chau/',
		topics: '/chu-de/',
		topic: '/chu-de/y-te-co-so/',
		agencies: '/co-quan/',
		agency: '/co-quan/bo-y-te/',
		years: '/nam/',
		year: '/nam/2025/',
		month: '/nam/2025/03/',
		search: '/tim-kiem/',
		guide: '/huong-dan/loi/',
		health: '/tinh-trang-kho/',
		data: '/du-lieu/',
		dataColumns: '/du-lieu/truong/',
		offline: '/ngoai-tuyen/',
		page: '/gioi-thieu/',
	});
});

describe('search', () => {
	test.each([
		['7095/KH-UBND', '/tim-kiem/?q=7095%2FKH-UBND'],
		['sởi & cúm', '/tim-kiem/?q=s%E1%BB%9Fi%20%26%20c%C3%BAm'],
		['', '/tim-kiem/'],
	])('carries the query «%s»', (query, url) => {
		expect(urls.search(query)).toBe(url);
	});
});

test('a table has a file of its own beside the entry', () => {
	expect(`${tableName(1)}.csv`).toBe('bang-1.csv');
});

test('files stand below or beside the page that they belong to', () => {
	expect(dataUrl('muc.csv')).toBe('/du-lieu/muc.csv');
	expect(indicatorsUrl('/van-ban/ke-hoach/1-kh/', 2)).toBe('/van-ban/ke-hoach/1-kh/chi-tieu-2.csv');
	expect(neighboursUrl('/so/25-ct-tw/')).toBe('/so/25-ct-tw/vien-dan.csv');
	expect(directivesUrl).toBe('/du-lieu/bieu-do/chi-dao.csv');
	expect(recordUrl(urls.number('25-ct-tw'))).toBe('/so/25-ct-tw.json');
	expect(cardUrl(urls.item('tin-tuc', '2025', 'mot'))).toBe('/tin-tuc/2025/mot/the.png');
	expect(feedUrls(urls.province('lai-chau'))).toEqual({
		rss: '/tinh-thanh/lai-chau/rss.xml',
		atom: '/tinh-thanh/lai-chau/atom.xml',
		json: '/tinh-thanh/lai-chau/feed.json',
	});
});
