import { urls } from '#domain/urls.ts';
import { CitationIndex } from '../citations/citation-index.ts';
import type { Entry } from '../entry.ts';
import { isPublic } from '../links/is-public.ts';
import { sitePages } from '../links/site-pages.ts';
import { pagesOfEntry } from './entry-addresses.ts';

/**
 * The addresses at which the site built now has a page of its own: no redirects, no records of what is gone. Further pages
 * of long lists are left out: they come and go with every entry.
 */
export class LiveAddresses {
	readonly #visible: readonly Entry[];
	readonly #citations: CitationIndex;
	readonly #pageSlugs: readonly string[];
	#pages: ReadonlySet<string> | undefined;
	#numbers: ReadonlySet<string> | undefined;
	#withdrawnNumbers: ReadonlySet<string> | undefined;
	#always: ReadonlySet<string> | undefined;

	/** Of `entries` those count that readers see at `now`. `pageSlugs` are the stand-alone pages in `trang/`. */
	constructor(entries: readonly Entry[], citations: CitationIndex, pageSlugs: readonly string[], now: string) {
		this.#citations = citations;
		this.#visible = entries.filter((entry) => isPublic(entry, now));
		this.#pageSlugs = pageSlugs;
	}

	has(address: string): boolean {
		this.#pages ??= new Set([
			...sitePages(this.#visible, this.#pageSlugs),
			...this.#visible.flatMap((entry) => [...pagesOfEntry(entry)].map(({ address: page }) => page)),
		]);
		return this.#pages.has(address) || (address.startsWith(urls.numbers()) && this.#hasNumber(address));
	}

	/** Whether the address is that of a number which none but withdrawn entries name: a page says that it is gone. */
	hasTombstone(address: string): boolean {
		this.#withdrawnNumbers ??= new Set(
			this.#visible.filter(({ data }) => data['withdrawn']).flatMap((entry) => numberPagesOf([entry])),
		);
		return this.#withdrawnNumbers.has(address);
	}

	/** Whether the page stands whatever the entries say: a list of the vocabularies, a page about the archive. */
	hasAlways(address: string): boolean {
		this.#always ??= new Set(sitePages([], this.#pageSlugs));
		return this.#always.has(address);
	}

	#hasNumber(address: string): boolean {
		this.#numbers ??= new Set([
			urls.numbers(),
			urls.unmatched(),
			...numberPagesOf(
				this.#visible.filter(({ data }) => !data['withdrawn']),
				this.#citations,
			),
		]);
		return this.#numbers.has(address);
	}
}

/** The pages of the numbers that these entries hold and cite, as if there were no others. */
export function numberPagesOf(entries: readonly Entry[], citations = new CitationIndex(entries)): string[] {
	return [...citations.graphOf(entries).numbers.keys()].map(urls.number);
}
