import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#domain/entry.ts';
import type { AnyFileKind } from '#views/file-kind.ts';
import type { PageKind, Sources } from '#views/page-kind.ts';
import type { RenderedBody } from '../../src/plan.ts';
import { assembleSite } from './assemble-site.ts';
import { fixedKey, makePlan, type OldSite } from './build-plan.ts';
import type { CardCache } from './card-cache.ts';
import type { OutputFile } from './output-record.ts';
import type { Job, Renderers, Rendering } from './renderers.ts';
import { SiteFolder } from './site-folder.ts';
import { type WrittenFiles, writeFiles } from './write-files.ts';

export interface SiteSources extends Sources {
	readonly kinds: readonly PageKind<unknown>[];
	readonly fileKinds: readonly AnyFileKind[];
	/** Changes when the rendered text of an entry does. */
	readonly bodyHash: (entry: Entry) => string;
	readonly bodyHtml: (entry: Entry) => Omit<RenderedBody, 'of'>;
}

/** The pages of the site that is to be, of which those that changed are being rendered. */
export interface SitePlan {
	readonly old: OldSite;
	/** File → key of every page that has a view. */
	readonly keys: ReadonlyMap<string, string>;
	/** Absent when there is nothing to render. */
	readonly renderers: Renderers | undefined;
	/** The files beside the pages, which are written while pages are rendered. */
	readonly written: Promise<WrittenFiles>;
}

export interface BuiltSite {
	/** All files of the site but those of the index and for hosts. */
	readonly files: Readonly<Record<string, OutputFile>>;
	/** Whether a file has been made now; the others stand in the old site. */
	readonly isNew: (file: string) => boolean;
	/** How many pages the site has. */
	readonly pages: number;
	/** The files of the pages that were rendered, sorted. */
	readonly rendered: readonly string[];
	/** The files beside the pages that were written, sorted. */
	readonly written: readonly string[];
}

/**
 * Finds the pages that show something else than in the old site, and has them rendered; the files beside them are written in
 * the folder `work`. Throws as `planPages` does.
 */
export function planSite(
	old: OldSite,
	sources: SiteSources,
	renderers: Renderers,
	{ work, cache }: { readonly work: string; readonly cache: CardCache },
): SitePlan {
	const { keys, changed } = makePlan(sources.kinds, sources, sources.bodyHash, old);
	const others = old.useless !== undefined;
	function* jobs(): Generator<Job> {
		for (const { route, params, view, body } of changed) {
			yield { route, params, content: `{"view":${view}${body ? `,"body":${bodyOf(body)}` : ''}}` };
		}
	}
	function bodyOf(entry: Entry): string {
		return JSON.stringify({
			of: `${entry.kind}/${entry.contentId}`,
			...sources.bodyHtml(entry),
		} satisfies RenderedBody);
	}
	const count = renderers.share(jobs(), { routes: sources.kinds.map(({ route }) => route), others });
	const isIdle = count === 0 && !others;
	if (isIdle) renderers.stop();
	const { fileKinds: kinds, bodyHash } = sources;
	const isPage = (file: string) => keys.has(file);
	const written = writeFiles({ kinds, sources, bodyHash, old, folder: join(work, 'files'), isPage, cache });
	// Whoever waits for it later gets the error; until then it must not end this process.
	written.catch(() => {});
	return { old, keys, written, renderers: isIdle ? undefined : renderers };
}

/** Waits for the pages that are being rendered, and gathers what is new in the folder `next`. */
export async function finishPages(
	{ old, keys, written, renderers }: SitePlan,
	next: string,
	publicFolder: string,
): Promise<BuiltSite> {
	const renderings = renderers ? await renderers.finish() : [];
	const beside = await written;
	const [first, ...others] = renderings;
	// The first one's folder becomes that of the site, so that its files need not be moved one by one.
	if (first) renameSync(first.site, next);
	const moved = first ? [{ ...first, site: next }, ...others] : [];
	const site = new SiteFolder(next);
	const planned = new Map([...keys, ...beside.keys]);
	const files = assembleSite(site, { old, renderings: moved, written: beside.rendering, planned, publicFolder });
	const fixed = Object.values(files).filter(({ key }) => key === fixedKey);
	return {
		files,
		isNew: (file) => files[file] !== old.record.files[file],
		pages: keys.size + fixed.length,
		rendered: namesOf(renderings),
		written: namesOf([beside.rendering]),
	};
}

function namesOf(renderings: readonly Rendering[]): string[] {
	return renderings.flatMap(({ pages }) => pages.map(({ file }) => file)).sort();
}

/** Makes the working folder anew; what a killed build has left there goes. */
export function clearWork(work: string): void {
	rmSync(work, { recursive: true, force: true });
	mkdirSync(work, { recursive: true });
}
