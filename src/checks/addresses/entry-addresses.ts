import { undatedFolder } from '#domain/entry-path.ts';
import { urls } from '#domain/urls.ts';
import type { Entry } from '../entry.ts';

/** A page that an entry causes, and what kind of page it is. */
export interface CausedPage {
	readonly address: string;
	readonly kind: 'entry' | 'list' | 'number';
}

/**
 * The pages that stand because this entry stands, numbers left out: its own, and those lists that exist only while
 * something is in them. Months stand and fall with their year.
 */
export function* pagesOfEntry(entry: Entry): Generator<CausedPage> {
	const { collection, folder, url, data, published } = entry;
	const year = published?.on.slice(0, 4) ?? undatedFolder;
	yield { address: url, kind: 'entry' };
	yield list(urls.year(year));
	if (collection !== 'van-ban') {
		yield list(urls.folder(collection, folder));
		return;
	}
	yield list(urls.documentType(String(data['type'])));
	yield list(urls.documentYear(year));
	yield list(urls.agency(String(data['issuer'])));
}

function list(address: string): CausedPage {
	return { address, kind: 'list' };
}
