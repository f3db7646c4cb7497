/** What Pagefind keeps of a page, in a file of its own that a result loads: its text and what results show of it. */
export interface Fragment {
	/** The name of its file, without folder and extension. */
	readonly name: string;
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
	readonly anchors: readonly Anchor[];
}

export interface Anchor {
	readonly element: string;
	readonly id: string;
	readonly text?: string;
	/** How many words, parted by white space, stand before it in the content. */
	readonly location: number;
}

const marker = 'pagefind_dcd';

/** Reads a fragment as Pagefind 1.6 writes it, decompressed: a marker, then JSON. Throws when it is none. */
export function parseFragment(name: string, bytes: Uint8Array): Fragment {
	const text = new TextDecoder().decode(bytes);
	if (!text.startsWith(marker)) throw new Error(`Not a Pagefind fragment: ${name}`);
	return { ...(JSON.parse(text.slice(marker.length)) as Omit<Fragment, 'name'>), name };
}

/** The order of the index: newest first, pages without a date last, then by address. */
export function newestFirst(a: Fragment, b: Fragment): number {
	return compare(b.meta['ngay'] ?? '', a.meta['ngay'] ?? '') || compare(a.url, b.url);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
