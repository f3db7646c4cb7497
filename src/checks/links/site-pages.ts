import { undatedFolder } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import { agencies } from '#vocabulary/agencies.ts';
import { provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import type { Entry } from '../entry.ts';

/** Pages that the site always has, whether or not a file of `trang/` stands behind them yet. */
const standing = ['gioi-thieu', 'rieng-tu', 'an-toan', 'tro-nang', 'ngoai-tuyen', 'huong-dan', 'huong-dan/loi'];

/** The URL of every list and stand-alone page; the second and further pages of a list are left out. */
export function* sitePages(entries: readonly Entry[], pageSlugs: readonly string[]): Generator<string> {
	yield* [urls.home(), urls.news(), urls.documents(), urls.briefs(), urls.search()];
	yield* [
		urls.provinces(),
		urls.topics(),
		urls.agencies(),
		urls.years(),
		urls.health(),
		urls.data(),
		urls.dataColumns(),
	];
	yield* [...standing, ...pageSlugs].map(urls.page);
	yield* provinces.map(({ id }) => urls.province(id));
	yield* topics.map(({ id }) => urls.topic(id));
	yield* agencies.map(({ id }) => urls.agency(id));
	const years = new Set<string>();
	for (const { collection, folder, published, data, draft } of entries) {
		const year = published?.on.slice(0, 4);
		if (year) years.add(year);
		if (collection !== 'van-ban') yield urls.folder(collection, folder || undatedFolder);
		else {
			yield urls.documentType(String(data['type']));
			if (!draft) yield urls.agency(String(data['issuer']));
			if (year) yield urls.documentYear(year);
		}
	}
	for (const year of years) {
		yield urls.year(year);
		for (let month = 1; month <= 12; month++) yield urls.month(year, String(month).padStart(2, '0'));
	}
}
