/** What Pagefind keeps of a page, which a result loads: its text and what results show of it. */
export interface Fragment {
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

/**
 * Reads a file of fragments as Pagefind 1.6 writes it, decompressed: a marker, then JSON, of one page or of several by their
 * hashes. Throws when it is none; `name` is for the message.
 */
export function parseFragments(name: string, bytes: Uint8Array): Fragment[] {
	const text = new TextDecoder().decode(bytes);
	if (!text.startsWith(marker)) throw new Error(`Not a Pagefind fragment: ${name}`);
	const file = JSON.parse(text.slice(marker.length)) as Fragment | Readonly<Record<string, Fragment>>;
	return isFragment(file) ? [file] : Object.values(file);
}

/** Keys of several are «vi_» and a hash. */
function isFragment(file: Fragment | Readonly<Record<string, Fragment>>): file is Fragment {
	return typeof file['url'] === 'string';
}
