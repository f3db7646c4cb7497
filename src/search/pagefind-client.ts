/** The part of Pagefind's browser interface that the site uses. */
export interface PagefindData {
	readonly url: string;
	/** Arrives unescaped: show it as text only. */
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	/** Escaped HTML with `<mark>` around the words found. */
	readonly excerpt: string;
}

export interface PagefindResult {
	readonly id: string;
	readonly data: () => Promise<PagefindData>;
}

export interface Pagefind {
	search(
		query: string | null,
		options: { filters?: Readonly<Record<string, string>>; sort?: Readonly<Record<string, 'asc' | 'desc'>> },
	): Promise<{ readonly results: readonly PagefindResult[] }>;
}

let loaded: Promise<Pagefind> | undefined;
let attempt = 0;

/** Pagefind, loaded on first use from the index beside the site. */
export function loadPagefind(): Promise<Pagefind> {
	// The path is built at run time because the file exists only after indexing, when bundling is over.
	const path = `${import.meta.env.BASE_URL}pagefind/pagefind.js${attempt > 0 ? `?lan=${attempt}` : ''}`;
	loaded ??= import(/* @vite-ignore */ path) as Promise<Pagefind>;
	return loaded;
}

/** After a failure: the next load starts afresh. Browsers keep a module that failed, so its address has to change. */
export function forgetPagefind(): void {
	loaded = undefined;
	attempt += 1;
}
