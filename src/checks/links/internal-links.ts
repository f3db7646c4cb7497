import { pageOfGeneratedFile } from '#domain/generated-files.ts';
import { nearest } from '#domain/nearest.ts';
import { withoutPeriods } from '#domain/period-names.ts';
import { urls } from '#domain/urls.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { error, type Fault, quote } from '../fault.ts';
import { isPublic } from './is-public.ts';
import { resolveLink, type Target } from './link-target.ts';
import { nearestAddress } from './nearest-address.ts';

/** Files and pages that the build makes from all entries; whether each exists is known only then. */
const generated = /^\/(?:so|du-lieu|pagefind|_astro)\/|^\/[a-z-]+\.(?:xml|json|txt|webmanifest)$/;

/** A link within the archive leads to a page, file and heading that exist. */
export function* internalLinks(entry: Entry, archive: ArchiveIndex): Generator<Fault> {
	for (const { url, start } of entry.links) {
		const target = resolveLink(url, entry);
		const problem =
			target && (target.kind === 'file' ? fileProblem(target, entry, archive) : pageProblem(target, entry, archive));
		if (problem)
			yield error(entry.path, entry.atBody(start), 'broken-link', `${problem.message}: ${quote(url)}`, problem.hint);
	}
}

interface Problem {
	readonly message: string;
	readonly hint?: string | undefined;
}

function fileProblem(
	{ path, anchor }: Target & { kind: 'file' },
	from: Entry,
	archive: ArchiveIndex,
): Problem | undefined {
	const entry = archive.byPath.get(path);
	// Markdown links to files are not rewritten by the site, so even a right one needs the page's own address.
	if (entry)
		return {
			message: 'liên kết trỏ tới tệp nguồn, không phải trang',
			hint: `viết «${entry.url}${anchor && `#${anchor}`}»`,
		};
	const near = nearestAddress(`/${path.replace(/\.mdx?$/, '/')}`, archive.pages);
	return {
		message: 'liên kết trỏ tới tệp không có trong kho',
		hint: near && from.url !== near ? `«${near}»` : undefined,
	};
}

function pageProblem(
	{ url, anchor }: Target & { kind: 'page' },
	from: Entry,
	archive: ArchiveIndex,
): Problem | undefined {
	const entry = url === from.url ? from : archive.byUrl.get(url);
	if (entry) {
		if (isPublic(from, archive.now) && !isPublic(entry, archive.now))
			return { message: 'liên kết trỏ tới mục chưa đăng', hint: `đăng ${entry.path} trước` };
		return anchorProblem(entry, anchor);
	}
	if (archive.pages.has(withoutPeriods(url)) || generated.test(url)) return undefined;
	const page = pageOfGeneratedFile(url);
	if (page !== undefined && stands(page, from, archive)) return undefined;
	if (leadsOn(url, archive)) return undefined;
	if (archive.pages.has(`${url}/`)) return { message: 'địa chỉ trang thiếu dấu / ở cuối', hint: `«${url}/»` };
	if (!archive.publicFiles || archive.publicFiles.has(url.slice(1)))
		return archive.publicFiles || hasExtension(url) ? undefined : broken(url, archive);
	if (hasExtension(url))
		return {
			message: 'không có tệp này trong public/',
			hint:
				asHint(nearestAddress(url.slice(1), archive.publicFiles), '/') ??
				`tải tệp lên public${url} của kho rồi gửi lại`,
		};
	return broken(url, archive);
}

/** Whether readers find a page where an entry leads, once that entry is published. */
function stands(page: string, from: Entry, archive: ArchiveIndex): boolean {
	const entry = page === from.url ? from : archive.byUrl.get(page);
	return entry ? entry === from || isPublic(entry, archive.now) : archive.pages.has(page);
}

/** A former address still leads to a page, or to the reason why there is none. */
function leadsOn(url: string, { addresses, live }: ArchiveIndex): boolean {
	return addresses.gone.has(url) || live.has(addresses.moved.get(url) ?? '');
}

function broken(url: string, { pages }: ArchiveIndex): Problem {
	const host = /\/((?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|org|net|info|int|gov|edu)(?:\/.*)?)$/i.exec(
		url,
	)?.[1];
	if (host)
		return { message: 'liên kết trỏ tới trang không có trong kho', hint: `trang ngoài kho thì viết «https://${host}»` };
	const near = currentProvinceUrl(url) ?? nearestAddress(url, pages);
	return { message: 'liên kết trỏ tới trang không có trong kho', hint: near && `«${near}»` };
}

/** Former provinces have no page: their entries are on the page of the province that covers them today. */
function currentProvinceUrl(url: string): string | undefined {
	const id = /^\/tinh-thanh\/([^/]+)\/?$/.exec(url)?.[1];
	const name = id === undefined ? undefined : provinceNames.get(id);
	return name?.until && urls.province(name.currentId);
}

function anchorProblem(entry: Entry, anchor: string): Problem | undefined {
	if (anchor === '') return undefined;
	const { anchors } = entry;
	if (anchors.has(anchor) || anchor.startsWith('user-content-')) return undefined;
	return { message: `trang ${entry.url} không có mục này`, hint: asHint(nearest(anchor, anchors), '#') };
}

function asHint(near: string | undefined, prefix: string): string | undefined {
	return near && `«${prefix}${near}»`;
}

function hasExtension(url: string): boolean {
	return /\.[a-z0-9]{2,5}$/i.test(url);
}
