import type { EntryFacts, FileFacts } from '#checks/file-facts.ts';
import type { PlacedMention } from '#domain/graph/source.ts';
import type { Product } from './product.ts';
import { isShown, type SiteFacts, type SitePart } from './site-part.ts';

/** A mention with its sentence by number: sentences are long, and hold several mentions. */
type StoredMention = Omit<PlacedMention, 'sentence'> & { readonly sentence: readonly [number, number, number] };

type StoredEntry = Omit<SiteFacts, 'text'> & {
	readonly text: Omit<SiteFacts['text'], 'mentions'> & { readonly mentions: readonly number[] };
};

/** A product as it is kept: checks and site mostly name the same mentions, each of which stands once. */
interface Stored {
	readonly facts: Omit<FileFacts, 'entry'> & {
		readonly entry?: Omit<EntryFacts, 'mentions'> & { readonly mentions: readonly number[] };
	};
	readonly site: Exclude<SitePart, SiteFacts> | StoredEntry;
	readonly mentions: readonly StoredMention[];
	readonly sentences: readonly string[];
}

/** A product as JSON. */
export function encodeProduct({ facts, site }: Product): string {
	const mentions = new Numbered<StoredMention>();
	const sentences = new Numbered<string>();
	const numberOf = ({ sentence, ...mention }: PlacedMention) => {
		const { text, start, end } = sentence;
		return mentions.of({ ...mention, sentence: [sentences.of(text), start, end] });
	};
	const { entry, ...rest } = facts;
	const stored: Stored = {
		facts: { ...rest, ...(entry && { entry: { ...entry, mentions: entry.mentions.map(numberOf) } }) },
		site: isShown(site) ? { ...site, text: { ...site.text, mentions: site.text.mentions.map(numberOf) } } : site,
		mentions: mentions.all,
		sentences: sentences.all,
	};
	return JSON.stringify(stored);
}

/** The product that `encodeProduct` made the JSON of. */
export function decodeProduct(json: string): Product {
	const { facts, site, mentions: kept, sentences } = JSON.parse(json) as Stored;
	const mentions = kept.map(({ sentence: [text, start, end], ...mention }): PlacedMention => {
		return { ...mention, sentence: { text: sentences[text]!, start, end } };
	});
	const all = (numbers: readonly number[]) => numbers.map((number) => mentions[number]!);
	const { entry, ...rest } = facts;
	return {
		facts: { ...rest, ...(entry && { entry: { ...entry, mentions: all(entry.mentions) } }) } as FileFacts,
		site: isStoredEntry(site) ? { ...site, text: { ...site.text, mentions: all(site.text.mentions) } } : site,
	};
}

function isStoredEntry(site: Stored['site']): site is StoredEntry {
	return typeof site === 'object' && 'data' in site;
}

/** Gives things that read alike in JSON one number. */
class Numbered<Item> {
	readonly all: Item[] = [];
	readonly #numbers = new Map<string, number>();

	of(item: Item): number {
		const key = typeof item === 'string' ? item : JSON.stringify(item);
		const number = this.#numbers.get(key) ?? this.all.push(item) - 1;
		this.#numbers.set(key, number);
		return number;
	}
}
