import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Archive } from '#domain/archive.ts';
import { assetFolder, isCode, namedFiles } from '#offline/named-files.ts';
import { type PackManifest, type PackSummary, packListUrl } from '#offline/pack.ts';
import { packSources } from '#offline/pack-sources.ts';
import { shellFiles } from '#offline/shell.ts';
import { packFilePath, type SiteContents, sitePacks } from '#offline/site-packs.ts';
import type { UpdateSummary } from '#search/index/update-index.ts';
import type { BuiltSite } from './build-site.ts';
import { hashOf } from './output-record.ts';
import { AddressClash } from './plan-pages.ts';
import { type WorkerScript, workerWith } from './service-worker.ts';
import { SiteFolder } from './site-folder.ts';

export interface OfflineSources {
	readonly site: BuiltSite;
	readonly archive: Archive;
	/** What the index says of the texts that a search without a network is made from. */
	readonly index: Pick<UpdateSummary, 'texts' | 'tables'>;
	readonly worker: WorkerScript;
	/** Where a file of the new site stands now. */
	readonly pathOf: (file: string) => string;
}

export interface OfflineFolders {
	/** The folder of new files. */
	readonly next: string;
	/** The old site. */
	readonly dist: string;
	/** For files that nobody needs afterwards. */
	readonly work: string;
}

/**
 * Writes what devices need to keep the site: the service worker, the list of what can be kept, the files of each pack. Pages and
 * index must be there. Returns how many packs there are.
 */
export async function writeOfflineFiles(sources: OfflineSources, folders: OfflineFolders): Promise<number> {
	const contents: SiteContents = { ...sources.index, files: sources.site.files, namedBy: assetNames(sources) };
	const packs = sitePacks(packSources(sources.archive), contents, (text) => hashOf(text).slice(0, 16));
	const site = new SiteFolder(folders.next);
	const put = (file: string, text: string) => {
		if (sources.site.files[file]) throw new AddressClash(`public/${file} đứng ở chỗ của tệp mà bản dựng làm ra.`);
		putText(site, folders.dist, file, text);
	};
	put(packListUrl.slice(1), JSON.stringify(packs.map(summaryOf)));
	for (const pack of packs) put(packFilePath(pack.id), JSON.stringify(pack));
	put('sw.js', readFileSync(await workerWith(sources.worker, shellFiles(contents), folders.work), 'utf8'));
	return packs.length;
}

function summaryOf({ pages: _, others: __, texts: ___, url: ____, ...summary }: PackManifest): PackSummary {
	return summary;
}

/** A file that says what it said stays the same file, so that the exchange of sites need not touch it. */
function putText(site: SiteFolder, dist: string, file: string, text: string): void {
	const before = join(dist, file);
	if (existsSync(before) && readFileSync(before, 'utf8') === text) {
		site.keep(before, file);
		return;
	}
	mkdirSync(dirname(site.at(file)), { recursive: true });
	writeFileSync(site.at(file), text);
}

/** Which files of the asset folder one of them names; each is read once. They are some thirty, of a few kilobytes. */
function assetNames({ site, pathOf }: Pick<OfflineSources, 'site' | 'pathOf'>): SiteContents['namedBy'] {
	const known = new Map<string, readonly string[]>();
	return (name) => {
		const file = `${assetFolder}${name}`;
		const names =
			known.get(name) ?? (site.files[file] && isCode(name) ? namedIn(readFileSync(pathOf(file), 'utf8'), name) : []);
		known.set(name, names);
		return names;
	};
}

function namedIn(code: string, name: string): string[] {
	// Where the site will stand does not matter to names.
	const root = 'https://x.example/';
	return namedFiles(code, `${root}${assetFolder}${name}`, root).map((address) =>
		decodeURI(address.slice(`${root}${assetFolder}`.length)),
	);
}
