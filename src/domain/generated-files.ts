import { registerUrl, urls } from './urls.ts';

const below = /^(\/.*\/|\/)(?:rss\.xml|atom\.xml|feed\.json|the\.png|vien-dan\.csv|(?:bang|chi-tieu)-\d+\.csv)$/;
const lists = new RegExp(`^${urls.health()}[a-z-]+\\.csv$`);

/**
 * The page with which a file stands that the build makes: `/so/25-ct-tw/` for its record `/so/25-ct-tw.json`,
 * `/tinh-thanh/lai-chau/` for the feed below it. Undefined for any other address. Whether that page has such a file is known
 * only to the build.
 */
export function pageOfGeneratedFile(url: string): string | undefined {
	if (url === registerUrl) return urls.documents();
	if (lists.test(url)) return urls.health();
	return below.exec(url)?.[1] ?? /^(\/.+)\.json$/.exec(url)?.[1]?.concat('/');
}
