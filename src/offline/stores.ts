/**
 * The caches of a device. All sites of a host share one storage, so every name begins with the base of this one. `base` ends in
 * a slash.
 */
export function storeNames(base: string) {
	const own = `kho ${base} `;
	return {
		/** What the service worker keeps from its installation on: the pages that work without a network, and all that they run. */
		shell: `${own}vo`,
		/** Pages that somebody has read, each with the styles, scripts, fonts and pictures that it names. */
		read: `${own}da-doc`,
		/**
		 * One answer a pack that is whole: at `packUrl(id)` its `SavedPack` as JSON. A pack without such a record does not exist for
		 * readers, so writing the record is what makes a download, or an update, take its place at once.
		 */
		records: `${own}so-goi`,
		/** The files of one version of a pack. */
		pack: (id: string, version: string) => `${own}goi ${id} ${version}`,
		/** Whether a cache is one of a pack's, of whatever version. */
		isPack: (name: string) => name.startsWith(`${own}goi `),
		/** Which version of which pack a cache holds; undefined for other caches. */
		packOf(name: string): { readonly id: string; readonly version: string } | undefined {
			const [id, version] = name.startsWith(`${own}goi `) ? name.slice(`${own}goi `.length).split(' ') : [];
			return id && version ? { id, version } : undefined;
		},
		/** The search index over all packs on the device; `key` tells what it was made of. */
		index: (key: string) => `${own}chi-muc ${key}`,
		/** Whether a cache is such an index, of whatever packs. */
		isIndex: (name: string) => name.startsWith(`${own}chi-muc `),
	};
}

/** The record of a pack on the device. */
export interface SavedPack {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	/** How many entries were kept: all, or the newest. */
	readonly entries: number;
	/** Whether only the newest entries were wanted (`PackSummary.newest`); an update keeps to that. */
	readonly newest?: boolean;
	readonly bytes: number;
	/** When the download ended, ISO with time zone. */
	readonly savedAt: string;
	/** The cache with its files. */
	readonly store: string;
	/** Site path of its list. */
	readonly url: string;
	/** Not of the record: addresses of what was taken out since, because the archive has withdrawn or changed it. */
	readonly dropped?: readonly string[];
}

/** Of a saved answer: when it came from the network, ISO with time zone. */
export const savedOnHeader = 'X-Luu-Luc';

/** Of a saved answer whose bytes were verified: their SHA-256, base64url. */
export const hashHeader = 'X-Luu-Bam';

/** Of a page that was read: the addresses of the files that it needs, with spaces between them. */
export const filesHeader = 'X-Luu-Tep';

/** Of a page that was read: its bytes with those of its pictures. */
export const bytesHeader = 'X-Luu-Nang';
