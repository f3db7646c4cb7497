import { assetFolder } from './named-files.ts';
import { newestEntries, type PackFile, type PackKind, type PackManifest, type PackPart, packUrl } from './pack.ts';

/** What is known of a file of the site, by its path below the folder of the site. */
export interface SiteFileFacts {
	readonly bytes: number;
	/** SHA-256, base64url. */
	readonly hash: string;
	/** Of a page: the files below `_astro/` that it names. */
	readonly assets?: readonly string[];
	/** Of a page: the other pictures that it shows, as paths below the folder of the site. */
	readonly pictures?: readonly string[];
}

export interface SiteContents {
	readonly files: Readonly<Record<string, SiteFileFacts>>;
	/** The files below `_astro/` that one of them names itself, as names below that folder. */
	readonly namedBy: (asset: string) => readonly string[];
	/** The file of searchable text that holds a page, by the page's address. */
	readonly texts: ReadonlyMap<string, PackFile>;
	/** What a search over such files reads its queries with. */
	readonly tables: PackFile;
}

/** A list of entries that can be kept. */
export interface PackSource {
	readonly kind: PackKind;
	/** The id of the province or topic. */
	readonly id: string;
	readonly title: string;
	/** Site path of the list. */
	readonly url: string;
	/** Site paths of the entries, newest first. */
	readonly entries: readonly string[];
}

/**
 * What a device must have to read all entries of each list. Lists without entries, and those that have no page, make no pack.
 * `digest` gives a short text that changes when its argument does.
 */
export function sitePacks(
	sources: readonly PackSource[],
	site: SiteContents,
	digest: (text: string) => string,
): PackManifest[] {
	const lists = listPages(site);
	return sources.flatMap((source) => {
		const pages = lists.get(source.url) ?? [];
		return pages.length > 0 && source.entries.length > 0 ? [packOf(source, pages, site, digest)] : [];
	});
}

/** The pages of every list by time, below the address of the list. */
function listPages({ files }: SiteContents): Map<string, string[]> {
	const pages = new Map<string, string[]>();
	for (const file of Object.keys(files).sort()) {
		const list = /^(?:tinh-thanh|chu-de)\/[^/]+\/(?=(?:.*\/)?index\.html$)/.exec(file)?.[0];
		if (!list) continue;
		const own = pages.get(`/${list}`) ?? [];
		own.push(file);
		pages.set(`/${list}`, own);
	}
	return pages;
}

function packOf(
	{ kind, id, title, url, entries }: PackSource,
	lists: readonly string[],
	site: SiteContents,
	digest: (text: string) => string,
): PackManifest {
	const others = new Map<string, PackFile>();
	const texts = new Map([[site.tables.path, site.tables]]);
	const addOther = (file: string) => {
		const facts = site.files[file];
		if (facts) others.set(file, packFile(file, facts));
	};
	for (const file of lists) addOther(file);
	for (const file of lists) for (const named of namedByPage(file, site)) addOther(named);
	const pages: PackFile[] = [];
	let newest: Omit<PackPart, 'bytes'> | undefined;
	for (const entry of entries) {
		const file = pageFile(entry);
		const facts = site.files[file];
		if (!facts) throw new Error(`An entry has no page: ${entry}`);
		pages.push(packFile(file, facts));
		for (const named of namedByPage(file, site)) addOther(named);
		const text = site.texts.get(entry);
		if (text) texts.set(text.path, text);
		if (pages.length === newestEntries && entries.length > newestEntries)
			newest = { entries: newestEntries, others: others.size, texts: texts.size };
	}
	const all = { pages, others: [...others.values()], texts: [...texts.values()] };
	const files = [...all.pages, ...all.others, ...all.texts];
	const state = files.map(({ path, hash }) => `${path} ${hash}`).join('\n');
	return {
		id: `${kind}/${id}`,
		title,
		entries: entries.length,
		bytes: sumOf(files),
		version: digest(`${title}\n${url}\n${state}`),
		...(newest && { newest: { ...newest, bytes: sumOf(newestOf(all, newest)) } }),
		url,
		...all,
	};
}

/** What a page names, and what that names in turn; not the page itself. Paths below the folder of the site. */
export function namedByPage(file: string, { files, namedBy }: SiteContents): string[] {
	const { assets = [], pictures = [] } = files[file] ?? {};
	const names = new Set(assets);
	// A set that grows is walked to its new end.
	for (const name of names) for (const named of namedBy(name)) names.add(named);
	return [...[...names].map((name) => `${assetFolder}${name}`), ...pictures];
}

function newestOf(
	{ pages, others, texts }: Pick<PackManifest, 'pages' | 'others' | 'texts'>,
	part: Omit<PackPart, 'bytes'>,
): PackFile[] {
	return [...pages.slice(0, part.entries), ...others.slice(0, part.others), ...texts.slice(0, part.texts)];
}

function packFile(file: string, { bytes, hash }: SiteFileFacts): PackFile {
	return { path: `/${encodeURI(file.replace(/(^|\/)index\.html$/, '$1'))}`, bytes, hash };
}

function pageFile(url: string): string {
	return `${url.slice(1)}index.html`;
}

function sumOf(files: readonly PackFile[]): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Where the manifest of a pack stands below the folder of the site. */
export function packFilePath(id: string): string {
	return packUrl(id).slice(1);
}
