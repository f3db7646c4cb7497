/**
 * The caches of a device. All sites of a host share one storage, so every name begins with the base of this one. `base` ends in
 * a slash.
 */
export function storeNames(base: string) {
	const own = `kho ${base} `;
	return {
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
	};
}

/** The record of a pack on the device. */
export interface SavedPack {
	readonly id: string;
	readonly title: string;
	readonly version: string;
	/** How many entries were kept: all, or the newest. */
	readonly entries: number;
	readonly bytes: number;
	/** When the download ended, ISO with time zone. */
	readonly savedAt: string;
	/** The cache with its files. */
	readonly store: string;
	/** Site path of its list. */
	readonly url: string;
}

/** Of a saved answer: when it came from the network, ISO with time zone. */
export const savedOnHeader = 'X-Luu-Luc';
