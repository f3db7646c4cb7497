import { slugify } from '#domain/text.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { titleNeighbours } from './title-neighbours.ts';

/** The schema allows 400 characters; a longer title is a fault of its own and would only cost time here. */
const maxSyllables = 120;

/** Two entries whose titles say the same: often one item captured twice, once with its head or tail cut off. */
export function* nearDuplicateTitles({ entries }: ArchiveIndex): Generator<Fault> {
	const titled = entries.filter(({ data }) => typeof data['title'] === 'string' && data['title'].trim() !== '');
	const titles = titled.map(({ data }) => slugify(String(data['title'])).split('-', maxSyllables));
	for (const { one, other, why } of titleNeighbours(titles)) {
		const [earlier, later] = [titled[one], titled[other]] as [Entry, Entry];
		if (areDistinctDocuments(earlier, later)) continue;
		const message = `tiêu đề ${why} với ${earlier.path}: ${quote(earlier.data['title'])}`;
		yield warningAtKey(
			later,
			['title'],
			'near-duplicate-title',
			message,
			'nếu là một tin thì gộp; nếu khác thì giữ nguyên',
		);
	}
}

/** Documents with numbers of their own may well share a title («Quyết định về việc bổ nhiệm cán bộ»). */
function areDistinctDocuments(a: Entry, b: Entry): boolean {
	const number = (entry: Entry) => (entry.collection === 'van-ban' ? entry.data['number'] : undefined);
	return number(a) !== undefined && number(b) !== undefined && number(a) !== number(b);
}
