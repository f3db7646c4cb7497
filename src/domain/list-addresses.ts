import { central, provinces } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import { type Archive, yearOf } from './archive.ts';
import { undatedFolder } from './entry-path.ts';
import { agenciesWithPage } from './facets.ts';
import { urls } from './urls.ts';

/**
 * The addresses of lists that stay: folders, types, agencies and years as long as an entry or a tombstone is in them, and
 * what the vocabularies name always. The periods below other lists come and go.
 */
export function listAddresses({ entries, withdrawn, byAgency }: Pick<Archive, 'entries' | 'withdrawn' | 'byAgency'>) {
	const found = new Set([
		...[central.id, ...provinces.map(({ id }) => id)].map(urls.province),
		...topics.map(({ id }) => urls.topic(id)),
		...agenciesWithPage({ byAgency }).map(({ id }) => urls.agency(id)),
	]);
	const years = new Set<string>();
	for (const entry of [...entries, ...withdrawn]) {
		const year = yearOf(entry);
		years.add(year);
		if (entry.kind !== 'van-ban') found.add(urls.folder(entry.kind, entry.path.folder));
		else {
			found.add(urls.documentType(entry.type.id));
			found.add(urls.documentYear(year));
			found.add(urls.agency(entry.issuer.id));
		}
	}
	for (const year of years) {
		found.add(urls.year(year));
		if (year === undatedFolder) continue;
		for (let month = 1; month <= 12; month++) found.add(urls.month(year, String(month).padStart(2, '0')));
	}
	return found;
}
