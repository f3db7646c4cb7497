import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../content-files.ts';
import { assetKey, fixedKey } from './build-plan.ts';
import { isAsRecorded, type OutputFile, type OutputRecord, recordFile } from './output-record.ts';
import { AddressClash } from './plan-pages.ts';
import { publicKey } from './public-output.ts';
import type { Rendering } from './renderers.ts';
import { filesBelow, type SiteFolder } from './site-folder.ts';

export interface SiteParts {
	/** The site before, as the record describes it. */
	readonly old: { readonly folder: string; readonly record: OutputRecord };
	readonly renderings: readonly Rendering[];
	/** Files beside the pages. */
	readonly written: Rendering;
	/** File → key of every page that is planned by itself. */
	readonly planned: ReadonlyMap<string, string>;
	readonly publicFolder: string;
}

/** Where Astro puts styles, scripts, fonts and pictures, named by their content. */
const assetFolder = '_astro/';
const picture = /\.(avif|gif|jpe?g|png|svg|webp)$/;

/**
 * Gathers in `next` what is new: rendered pages, public files that changed. Returns what the new site consists of, with the
 * pages of the old one that show what they showed, and of the old `_astro/` what these name. Nothing else stays, so what was
 * deleted is gone. Throws `AddressClash`, naming all of them, when public files stand where the build puts its own.
 */
export function assembleSite(next: SiteFolder, parts: SiteParts): Record<string, OutputFile> {
	const { old, renderings, written, planned } = parts;
	const files: Record<string, OutputFile> = {};
	for (const { site } of [...renderings, written]) {
		if (site === next.path) continue;
		for (const file of filesBelow(site)) next.move(join(site, file), file);
	}
	for (const { file, hash, ...names } of [...renderings, written].flatMap(({ pages }) => pages)) {
		if (existsSync(next.at(file))) files[file] = recordFile(next.at(file), planned.get(file) ?? fixedKey, hash, names);
	}
	const named = new Set<string>();
	for (const [file, row] of Object.entries(old.record.files)) {
		if (files[file] || row.key !== (planned.get(file) ?? fixedKey)) continue;
		files[file] = row;
		for (const asset of row.assets ?? []) named.add(`${assetFolder}${asset}`);
	}
	addAssets(next, parts, files, named);
	addPublic(next, parts, files);
	return files;
}

/** Astro writes styles, scripts and fonts at every run, but of the pictures only those of the pages that it renders. */
function addAssets(
	next: SiteFolder,
	{ old, renderings }: SiteParts,
	files: Record<string, OutputFile>,
	named: ReadonlySet<string>,
): void {
	const before = old.record.files;
	for (const name of filesBelow(next.at(assetFolder))) {
		const file = `${assetFolder}${name}`;
		const row = before[file];
		if (row?.key === assetKey) {
			files[file] = row;
			rmSync(next.at(file));
		} else files[file] = recordFile(next.at(file), assetKey);
	}
	const isKept = (file: string) => named.has(file) || (renderings.length === 0 && !picture.test(file));
	for (const [file, row] of Object.entries(before)) {
		if (row.key === assetKey && isKept(file)) files[file] = row;
	}
}

function addPublic(next: SiteFolder, { old, publicFolder }: SiteParts, files: Record<string, OutputFile>): void {
	if (!existsSync(publicFolder)) return;
	const clashes: string[] = [];
	for (const file of listFiles(publicFolder)) {
		if (files[file]) {
			clashes.push(file);
			continue;
		}
		const source = join(publicFolder, file);
		const key = publicKey(source);
		const row = old.record.files[file];
		if (row?.key === key && isAsRecorded(join(old.folder, file), row)) files[file] = row;
		else {
			next.copy(source, file);
			files[file] = recordFile(next.at(file), key);
		}
	}
	if (clashes.length > 0) {
		const named = clashes.map((file) => `public/${file}`).join('\n');
		throw new AddressClash(`Tệp đứng ở chỗ của tệp mà bản dựng làm ra; hãy đổi tên hoặc xóa:\n${named}`);
	}
}
