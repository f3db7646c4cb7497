import { existsSync, rmSync } from 'node:fs';
import type { Archive } from '#domain/archive.ts';
import { nowInVietnam } from '#domain/dates.ts';
import type { UpdateSummary } from '#search/index/update-index.ts';
import { type BuildFlags, buildFlags } from './build/build-flags.ts';
import { takeLock } from './build/build-lock.ts';
import { oldSite } from './build/build-plan.ts';
import { Steps } from './build/build-report.ts';
import { type BuiltSite, clearWork, finishPages, planSite, type SiteSources } from './build/build-site.ts';
import { CardCache } from './build/card-cache.ts';
import { changeSite, changeTo, restoreSite, resumeChange, swapSite } from './build/change-site.ts';
import { codeHash } from './build/code-hash.ts';
import { describeError } from './build/describe-error.ts';
import { FileHashes } from './build/file-hashes.ts';
import type { OfflineSources } from './build/offline-files.ts';
import { pageAddress } from './build/output-file.ts';
import { writeRecord } from './build/output-record.ts';
import { Renderers } from './build/renderers.ts';
import { prepareWorker } from './build/service-worker.ts';
import { stayingFiles } from './build/staying-files.ts';
import { writeChecksums } from './build/write-checksums.ts';
import { startBuild } from './build-marker.ts';
import type { Content } from './content/content.ts';
import { cache, dist, root } from './paths.ts';
import { folderFault } from './project-folder.mjs';
import { SiteAddressError, siteAddress } from './site-url.ts';

/** A build that cannot go on; the faults have been printed already or are the message. */
class BuildStopped extends Error {}

/** Where a site is put together before it takes the place of the old one: on the same disk, so that it can be moved. */
const work = `${cache}/build`;
/** Where the old site stands for the instant of the exchange. */
const aside = `${cache}/site-before`;
const recordFile = `${cache}/site.json`;
const publicFolder = `${root}/public`;
/** The new files of the site, before they take their places. */
const next = `${work}/site`;
const journal = `${cache}/site-change.json`;

/**
 * Checks the content, renders the pages that changed, indexes them and puts the new site in the place of the old one,
 * printing each step. Throws when one fails; `dist/` then is what it was, and counts as unfinished.
 */
async function build(flags: BuildFlags): Promise<void> {
	checkFolder();
	checkAddress();
	const release = await takeLock(`${cache}/build.lock`, console.log);
	const renderers = new Renderers(work, flags.verbose);
	const leave = () => {
		renderers.stop();
		try {
			// A change that was broken off is ended by the next build, with the files that wait here.
			if (!existsSync(journal)) rmSync(work, { recursive: true, force: true, maxRetries: 5 });
		} catch {
			// A renderer that dies may still write; the next build clears what is left.
		}
		release();
	};
	for (const [signal, code] of [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const) {
		process.once(signal, () => {
			leave();
			process.exit(code);
		});
	}
	try {
		if (existsSync(journal)) console.log('Lần dựng trước bị ngắt khi đang thay trang; nay thay nốt rồi mới dựng.');
		else if (existsSync(work)) console.log('Lần dựng trước bị ngắt giữa chừng; phần dở dang được bỏ đi.');
		await buildAlone(renderers, flags);
	} finally {
		leave();
	}
}

async function buildAlone(renderers: Renderers, flags: BuildFlags): Promise<void> {
	resumeChange({ next, dist, journal });
	restoreSite(dist, aside);
	clearWork(work);
	const steps = new Steps();
	const { finish } = startBuild();
	// One moment for the whole build: an entry that comes due while it runs belongs to the next one.
	const now = nowInVietnam();
	const code = codeHash(root);
	const old = oldSite(dist, recordFile, code, flags.full);
	if (old.useless) console.log(`Dựng lại toàn bộ: ${old.useless}.`);
	// Astro needs seconds to begin, and takes those in which a processor has nothing else to do: while little is read, or when
	// all has been.
	if (old.useless === undefined) renderers.start(1);
	const expected = old.useless === undefined ? 0 : await pagesToExpect();
	const content = await steps.run('check', 'Kiểm tra nội dung', () =>
		checkContent(() => old.useless !== undefined && renderers.start(expected)),
	);
	const sources = await siteSources(content, now);
	const folders = { work, cache: new CardCache(`${cache}/cards`, root) };
	const plan = await steps.run('plan', 'Xem trang nào thay đổi', async () =>
		planSite(old, sources, renderers, folders),
	);
	const worker = prepareWorker(code, `${cache}/service-worker.json`);
	// Whoever waits for it later gets the error; until then it must not end this process.
	worker.catch(() => {});
	const site = await steps.run('astro', 'Dựng trang', () => finishPages(plan, next, publicFolder), describePages);
	const index = await steps.run(
		'index',
		'Lập chỉ mục tìm kiếm',
		() => indexPages(site, code),
		({ pages }) => `${pages} trang`,
	);
	await steps.run(
		'offline',
		'Chuẩn bị đọc ngoại tuyến',
		async () => writeOffline({ site, archive: sources.archive, index, worker: await worker }),
		(packs) => `${packs} phần để lưu`,
	);
	await writeHosting(site, sources.archive);
	// Last: it names every file that is there.
	await steps.run(
		'checksums',
		'Ghi mã kiểm',
		async () => writeChecksums(next, site.files, new FileHashes(`${cache}/file-hashes.json`)),
		({ files, sum }) => `${files} tệp; mã kiểm của danh sách: ${sum}`,
	);
	takePlace(site, { whole: old.useless !== undefined, precompressed: flags.precompress });
	writeRecord(recordFile, { code, files: site.files });
	if (flags.precompress) await steps.run('precompress', 'Nén sẵn', compressFiles, (told) => told);
	finish(content.nextPublication(now));
	steps.write(`${cache}/build-report.json`, {
		pages: site.pages,
		rendered: site.rendered.length,
		renderedFiles: site.rendered,
		writtenFiles: site.written,
	});
}

/** How many pages a whole build renders, roughly: entries, number pages, lists. */
async function pagesToExpect(): Promise<number> {
	const { listFiles } = await import('./content-files.ts');
	return existsSync(`${root}/content`) ? listFiles(`${root}/content`).length * 2 : 0;
}

function checkFolder(): void {
	const fault = folderFault(root);
	if (fault) throw new BuildStopped(fault);
}

function checkAddress(): void {
	try {
		siteAddress();
	} catch (error) {
		throw error instanceof SiteAddressError ? new BuildStopped(error.message) : error;
	}
}

async function checkContent(onRead: () => void): Promise<Content> {
	const { checkedContent } = await import('./check.ts');
	const content = await checkedContent(onRead);
	if (!content) throw new BuildStopped('Nội dung còn lỗi (xem ở trên), nên chưa dựng trang.');
	const { writeSchemas } = await import('./schema.ts');
	writeSchemas();
	return content;
}

async function siteSources(content: Content, now: string): Promise<SiteSources> {
	const [{ pageKinds }, { fileKinds }, { sourcesOf }] = await Promise.all([
		import('#views/page-kinds.ts'),
		import('#views/file-kinds.ts'),
		import('../src/sources.ts'),
	]);
	return {
		...sourcesOf(content.archive(now), { root, publicFolder, address: siteAddress() }),
		kinds: pageKinds,
		fileKinds,
		bodyHash: ({ kind, contentId }) => content.bodyHash(kind, contentId),
		bodyHtml: ({ kind, contentId }) => content.bodyHtml(kind, contentId),
	};
}

function describePages({ pages, rendered, written }: BuiltSite): string {
	const kept = `${pages - rendered.length} trang giữ nguyên`;
	return `${rendered.length} trang dựng mới, ${kept}; ${written.length} tệp dữ liệu viết mới`;
}

/** Where a file of the new site stands before the exchange: the new ones in `next`, the others where they stood. */
function pathOf(file: string, { files, isNew }: BuiltSite): string {
	return `${isNew(file) || !files[file] ? next : dist}/${file}`;
}

async function indexPages(site: BuiltSite, code: string): Promise<UpdateSummary> {
	const { updateIndex } = await import('#search/index/update-index.ts');
	const pages = Object.entries(site.files)
		.filter(([file]) => file.endsWith('index.html'))
		.map(([file, { hash }]) => ({ url: pageAddress(file), file: pathOf(file, site), key: hash }));
	return updateIndex({ dist: next, cache: `${cache}/search`, code, pages });
}

async function writeOffline(sources: Omit<OfflineSources, 'pathOf'>): Promise<number> {
	const { writeOfflineFiles } = await import('./build/offline-files.ts');
	return writeOfflineFiles({ ...sources, pathOf: (file) => pathOf(file, sources.site) }, { next, dist, work });
}

async function writeHosting(site: BuiltSite, archive: Archive): Promise<void> {
	const [{ writeHostingFiles }, { formerAddresses }] = await Promise.all([
		import('./hosting-files.ts'),
		import('./former-addresses.ts'),
	]);
	writeHostingFiles(next, siteAddress().base, formerAddresses((file) => pathOf(file, site), archive).moved);
}

/** The new site takes the place of the old one: as a whole when nothing of that one stays, else file by file. */
function takePlace(site: BuiltSite, { whole, precompressed }: { whole: boolean; precompressed: boolean }): void {
	if (whole) {
		swapSite(next, dist, aside);
		return;
	}
	const places = { next, dist, journal };
	changeSite(places, changeTo(places, stayingFiles(site, precompressed)));
}

async function compressFiles(): Promise<string> {
	const { describePrecompressed, precompress } = await import('./precompress.ts');
	return describePrecompressed(await precompress(dist));
}

const flags = buildFlags(process.argv.slice(2));
if ('print' in flags) {
	(flags.exitCode === 0 ? console.log : console.error)(flags.print);
	process.exit(flags.exitCode);
}
try {
	await build(flags);
	// Pagefind's service may keep handles open.
	process.exit(0);
} catch (error) {
	console.error(error instanceof BuildStopped ? error.message : `Dựng không thành công.\n${describeError(error)}`);
	if (flags.verbose) console.error(error);
	else if (!(error instanceof BuildStopped)) console.error('Thêm --verbose để xem vết lỗi.');
	process.exit(1);
}
