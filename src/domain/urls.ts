/**
 * Every URL of the site in one place. URLs are permanent: `urls.test.ts` holds a snapshot of their form.
 * All end in a slash; folder names are Vietnamese words without diacritics.
 */
export const urls = {
	home: () => '/',
	news: () => '/tin-tuc/',
	documents: () => '/van-ban/',
	briefs: () => '/diem-tin/',
	/** A news item or brief. */
	item: (collection: 'tin-tuc' | 'diem-tin', folder: string, slug: string) => `/${collection}/${folder}/${slug}/`,
	/** The items of one kind filed under one year, or under `khong-ngay`. */
	folder: (collection: 'tin-tuc' | 'diem-tin', folder: string) => `/${collection}/${folder}/`,
	document: (type: string, slug: string) => `/van-ban/${type}/${slug}/`,
	documentType: (type: string) => `/van-ban/${type}/`,
	documentYear: (year: string) => `/van-ban/nam/${year}/`,
	/** All numbers that the archive holds or cites. */
	numbers: () => '/so/',
	/** The documents with one number, held or only cited. */
	number: (slug: string) => `/so/${slug}/`,
	/** Mentions that lead to no document. */
	unmatched: () => '/so/chua-khop/',
	provinces: () => '/tinh-thanh/',
	province: (id: string) => `/tinh-thanh/${id}/`,
	topics: () => '/chu-de/',
	topic: (id: string) => `/chu-de/${id}/`,
	agencies: () => '/co-quan/',
	agency: (id: string) => `/co-quan/${id}/`,
	years: () => '/nam/',
	year: (year: string) => `/nam/${year}/`,
	month: (year: string, month: string) => `/nam/${year}/${month}/`,
	search: (query?: string) => (query ? `/tim-kiem/?q=${encodeURIComponent(query)}` : '/tim-kiem/'),
	/** The guide for publishers, or one of its parts such as `loi`. */
	guide: (part?: string) => (part ? `/huong-dan/${part}/` : '/huong-dan/'),
	/** What the archive holds and lacks. */
	health: () => '/tinh-trang-kho/',
	/** What the archive offers as data. */
	data: () => '/du-lieu/',
	/** What the columns of the open data mean. */
	dataColumns: () => '/du-lieu/truong/',
	/** Keeping pages on the device. */
	offline: () => '/ngoai-tuyen/',
	page: (slug: string) => `/${slug}/`,
} as const;

/** A file of the open data: `/du-lieu/muc.csv`. */
export function dataUrl(name: string): string {
	return `${urls.data()}${name}`;
}

/** The record of an entry or of a number as JSON, beside its page: `/so/25-ct-tw.json` for `/so/25-ct-tw/`. */
export function recordUrl(page: string): string {
	return `${page.slice(0, -1)}.json`;
}

/** The feeds of a list, or of what mentions a document, below its address. */
export function feedUrls(list: string): { readonly rss: string; readonly atom: string; readonly json: string } {
	return { rss: `${list}rss.xml`, atom: `${list}atom.xml`, json: `${list}feed.json` };
}

/** The picture that stands for an entry where its address is shared, below its page. */
export function cardUrl(page: string): string {
	return `${page}the.png`;
}

/** The values of the n-th chart (from 1) of an entry as CSV, below its page. */
export function indicatorsUrl(page: string, number: number): string {
	return `${page}chi-tieu-${number}.csv`;
}

/** What a document, held or only cited, names and what mentions it as CSV, below its page. */
export function neighboursUrl(page: string): string {
	return `${page}vien-dan.csv`;
}

/** The documents that are mentioned most, as the line of time on the list of documents draws them; a CSV file. */
export const directivesUrl = dataUrl('bieu-do/chi-dao.csv');

/** The checksums of all files of the site; a file, not a page. */
export const checksumsUrl = dataUrl('sha256sums.txt');

/** The register of all documents, which the filter of their table reads; a file, not a page. */
export const registerUrl = '/van-ban/muc-luc.json';

/** The index of suggestions; a file, not a page. */
export const suggestionsUrl = '/goi-y.json';

/** The n-th file (from 0) of the addresses that suggested titles lead to. */
export function suggestionLinksUrl(file: number): string {
	return `/goi-y/${file}.json`;
}

/** The whole list behind one part of the page about the state of the archive; a CSV file, not a page. */
export function healthListUrl(list: string): string {
	return `${urls.health()}${list}.csv`;
}

/**
 * The pages of a list by time, below its address. They come and go with the entries, so nobody is promised that they stay;
 * `period-names.ts` keeps their names free.
 */
export const periodUrls = {
	year: (list: string, year: string) => `${list}nam-${year}/`,
	/** A month (`03`) of the year whose page is given. */
	month: (yearPage: string, month: string) => `${yearPage}thang-${Number(month)}/`,
	undated: (list: string) => `${list}chua-ro-ngay/`,
	/** The n-th page (from 1) of a period that does not fit on one. */
	part: (periodPage: string, number: number) => (number === 1 ? periodPage : `${periodPage}phan-${number}/`),
} as const;

/** The name, without `.csv`, of the n-th table of an entry (from 1); the file stands beside the entry's page. */
export function tableName(number: number): string {
	return `bang-${number}`;
}

/** The id of the n-th table of an entry (from 1) on its page; with two hyphens, as no id of a heading has. */
export function tableAnchor(number: number): string {
	return `trang--${tableName(number)}`;
}
