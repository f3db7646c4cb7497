/** Where Astro puts styles, scripts, fonts and pictures, below the root of the site. Their names hold a hash of the content. */
export const assetFolder = '_astro/';

/** Of a script that is only loaded by browsers too old for our own search; they cannot search without a network anyway. */
const forOldBrowsers = /\/pagefind-finder\.[^/]*$/;

/** Whether an address is that of a picture. */
export function isPicture(address: string): boolean {
	return /\.(?:avif|gif|jpe?g|png|svg|webp)$/i.test(address);
}

/** Whether a file may itself name files that it needs. */
export function isCode(address: string): boolean {
	return /\.(?:js|css)$/.test(address);
}

/**
 * The files that a page, a script or a stylesheet of the site names and that a device must have to show it without a network:
 * whatever lies in the asset folder, scripts that are loaded later included, and the pictures of a page. Absolute addresses,
 * each once; none that lies outside `root`, the address of the site with a slash at its end. `address` is that of the text.
 */
export function namedFiles(text: string, address: string, root: string): string[] {
	const assets = all(text, /\b_astro\/([^"'`\s)?#,<>&\\]+)/g).map((name) => `${root}${assetFolder}${name}`);
	const others = isCode(address) ? all(text, /["'`](\.\/[\w.@-]+\.(?:js|css))["'`]/g) : shownPictures(text);
	const whole = [...assets, ...others].flatMap((name) => wholeAddress(name, address));
	return [...new Set(whole)].filter((file) => file.startsWith(root) && !forOldBrowsers.test(file));
}

/** The pictures that a page shows besides those in the asset folder, as paths below `root`. */
export function otherPictures(html: string, address: string, root: string): string[] {
	const shown = shownPictures(html).flatMap((source) => wholeAddress(source, address));
	const paths = shown.filter((file) => file.startsWith(root)).map((file) => decodeURI(file.slice(root.length)));
	return [...new Set(paths)].filter((path) => !path.startsWith(assetFolder));
}

/** Pixels across which a picture is sharp enough for every screen that a text is read on. */
const wideEnough = 1000;

/** The picture of every `<img>`; of several sizes the largest that is not larger than need be. */
function shownPictures(html: string): string[] {
	return all(html, /<img\s((?:[^>"]|"[^"]*")*)>/g)
		.flatMap((attributes) => {
			const [source] = all(attributes, /(?:^|\s)src="([^"]+)"/g);
			const sizes = all(attributes, /(?:^|\s)srcset="([^"]+)"/g).flatMap((set) => set.split(','));
			const fitting = sizes
				.map((size) => /^\s*(\S+)\s+(\d+)w\s*$/.exec(size))
				.filter((size) => size !== null && Number(size[2]) <= wideEnough)
				.sort((one, other) => Number(other![2]) - Number(one![2]));
			return fitting[0]?.[1] ?? source ?? [];
		})
		.map((source) => source.replace(/[?#].*$/, ''))
		.filter(isPicture);
}

function all(text: string, pattern: RegExp): string[] {
	return [...text.matchAll(pattern)].map(([, found]) => found!);
}

/** None for what is no address. */
function wholeAddress(name: string, from: string): string[] {
	if (!URL.canParse(name, from)) return [];
	const { origin, pathname } = new URL(name, from);
	return [`${origin}${pathname}`];
}
