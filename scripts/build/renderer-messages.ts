/** What a renderer is told, once: the files that hold its share of the pages. */
export interface ToRenderer {
	readonly shares: readonly string[];
}

export type FromRenderer =
	| { readonly kind: 'done' }
	| { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined };

/** A page that was rendered. */
export interface RenderedPage {
	/** Path below the folder of the site. */
	readonly file: string;
	/** SHA-256, base64url. */
	readonly hash: string;
	/** Files below `_astro/` that it names. */
	readonly assets: readonly string[];
	/** Other pictures that it shows, as paths below the folder of the site. */
	readonly pictures: readonly string[];
}
