import type { Listed } from '../documents-table.ts';
import type { Fragment } from '../fragment.ts';
import { toReaderLetters } from '../letters.ts';
import type { GatheredTerms } from '../terms/write.ts';
import { collectTerms, type TermsPage } from './collect-terms.ts';

/** What a shard takes of the texts of a volume; its pages have the places from 0. Plain data that can be kept. */
export interface GatheredVolume {
	readonly words: GatheredTerms;
	readonly pairs: GatheredTerms;
	/** Words of each page, title included. */
	readonly lengths: readonly number[];
	readonly titleLengths: readonly number[];
	/** What else is needed of each page. */
	readonly listed: readonly Listed[];
}

/** Reads the texts of a volume for all shards that it will ever stand in: they need not be read again when others change. */
export function gatherVolume(fragments: Iterable<Fragment>): GatheredVolume {
	const listed: Listed[] = [];
	const { words, pairs, lengths, titleLengths } = collectTerms(termsPages(fragments, listed));
	return { words: words.gathered(), pairs: pairs.gathered(), lengths, titleLengths, listed };
}

/** The pages as the term index takes them; `listed` gets what else is needed of each. */
function* termsPages(fragments: Iterable<Fragment>, listed: Listed[]): Generator<TermsPage> {
	for (const { meta, filters, content } of fragments) {
		const { title = '', 'tom-tat': lead, ...others } = meta;
		listed.push({ meta: others, filters });
		yield { title: toReaderLetters(title), lead: lead && toReaderLetters(lead), text: toReaderLetters(content) };
	}
}
