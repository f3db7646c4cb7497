import { formatDay } from '#domain/dates.ts';
import { addressOfId } from '#domain/moved-addresses.ts';
import { nearest } from '#domain/nearest.ts';
import { urls } from '#domain/urls.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey, publicationKey } from '../entry.ts';
import { error, type Fault, quote, topOfFile } from '../fault.ts';
import { namesItself } from '../identity/names-itself.ts';
import { isPublic } from '../links/is-public.ts';
import { recordsPath } from './address-index.ts';
import { numberPagesOf } from './live-addresses.ts';
import { missingMoves } from './missing-moves.ts';
import { type VanishedPage, vanishedPages } from './vanished.ts';
import { vanishedFiles } from './vanished-files.ts';

const rule = 'vanished-address';

/** An address that was published once leads somewhere for good: to its page, to where that went, or to why it is gone. */
export function* vanishedAddress(archive: ArchiveIndex): Generator<Fault> {
	const pages = vanishedPages(archive);
	const moves = missingMoves(pages, archive.now);
	for (const page of pages) {
		// What an entry that is hidden again took along comes back with it.
		const hidden = page.successor && !isPublic(page.successor, archive.now);
		if (page.kind === 'number' && page.successor && !namesItself(page.successor)) continue;
		if (page.kind === 'entry' || !hidden) yield faultOf(page, moves, archive);
	}
	for (const { address, movedTo, life, end } of vanishedFiles(archive)) {
		const message = `tệp đã công bố ${quote(address)} không còn: public/${life.path} đã ${movedTo ? 'đổi tên' : 'bị xóa'}${when(end)}`;
		const record = movedTo ? movedRecord(address, movedTo) : goneRecord(address, 'lý do', archive.now);
		yield error(recordsPath, topOfFile, rule, message, `trả tệp lại, hoặc ${record}`);
	}
}

function faultOf(page: VanishedPage, moves: ReadonlyMap<string, readonly string[]>, archive: ArchiveIndex): Fault {
	const { kind, address, successor, version, end } = page;
	const { now } = archive;
	const at = when(end);
	if (kind !== 'entry') {
		const { what, hint } = describeOther(page, archive);
		return error(successor?.path ?? placeOf(page, archive), topOfFile, rule, `${what}${at}`, hint);
	}
	if (!successor) {
		const message = `trang đã công bố ${quote(address)} không còn: tệp ${version.path} đã bị xóa${at}`;
		const withdraw = `trả tệp lại và ghi withdrawn: { reason: "lý do", on: ${now.slice(0, 10)} }`;
		const elsewhere = `nếu bài nay ở tệp khác thì ghi vào tệp ấy movedFrom: [${address.slice(1, -1)}]`;
		const hint = `${withdraw}; ${elsewhere}; hoặc ${goneRecord(address, 'lý do', now)}`;
		return error(recordsPath, topOfFile, rule, message, hint);
	}
	if (!isPublic(successor, now)) {
		const message = `trang đã công bố ${quote(address)} bị ẩn: mục này trở thành ${successor.draft ? 'bản nháp' : 'mục của ngày chưa tới'}${at}`;
		const key = successor.draft ? 'draft' : publicationKey(successor.collection);
		const hint = `${successor.draft ? 'bỏ dòng draft: true' : 'ghi lại ngày cũ'}; muốn gỡ thì ghi withdrawn: { reason: "lý do", on: ${now.slice(0, 10)} }`;
		return errorAtKey(successor, [key], rule, message, hint);
	}
	const cause =
		version.path === successor.path ? 'mục đã đổi loại văn bản' : `tệp ${version.path} đã đổi tên hoặc đổi chỗ`;
	const message = `địa chỉ đã công bố ${quote(address)} không còn: ${cause}${at}`;
	const known = knownMoves(successor);
	const line = `movedFrom: [${[...new Set([...known, ...(moves.get(successor.path) ?? [])])].join(', ')}]`;
	const how =
		successor.data['movedFrom'] === undefined ? 'ghi vào phần đầu tệp này' : 'thay phần movedFrom của tệp này bằng';
	const hint = `${how}: ${line}; hoặc chạy npm run check -- --fix`;
	return errorAtKey(successor, ['movedFrom'], rule, message, hint);
}

/** Lists, numbers, vocabulary and pages about the archive: what went, and the line that keeps the address. */
function describeOther(page: VanishedPage, archive: ArchiveIndex): { what: string; hint: string } {
	const { kind, address, version, successor } = page;
	const gone = (reason: string) => goneRecord(address, reason, archive.now);
	if (kind === 'number') {
		const what = `trang số hiệu đã công bố ${quote(address)} không còn: ${version.path} không nhắc đến số ấy nữa`;
		const corrected = correctedNumber(page, archive);
		const reason = 'Không còn mục nào trong kho nhắc đến số này';
		return { what, hint: corrected ? movedRecord(address, corrected) : gone(reason) };
	}
	if (kind === 'page') return { what: `trang đã công bố ${quote(address)} không còn`, hint: gone('lý do') };
	if (kind === 'vocabulary') {
		const what = `trang đã công bố ${quote(address)} không còn: mã ấy không còn trong ${version.path}`;
		return { what, hint: movedRecord(address, nearest(address, archive.pages) ?? parentOf(address)) };
	}
	const cause = successor ? 'mục này đã rời danh sách ấy' : `tệp ${version.path} đã bị xóa`;
	const what = `trang danh sách đã công bố ${quote(address)} không còn mục nào: ${cause}`;
	return { what, hint: movedRecord(address, parentOf(address)) };
}

/** The number that took the place of another where an entry was corrected. */
function correctedNumber({ address, entry, successor }: VanishedPage, { live }: ArchiveIndex): string | undefined {
	if (!entry || !successor) return undefined;
	const before = new Set(numberPagesOf([entry]));
	return nearest(
		address,
		numberPagesOf([successor]).filter((page) => !before.has(page) && live.has(page)),
	);
}

/** The file at which a fault stands that belongs to no entry. */
function placeOf({ kind, version }: VanishedPage, { files }: ArchiveIndex): string {
	const own = kind === 'vocabulary' && files.some(({ path }) => path === version.path);
	return own ? version.path : recordsPath;
}

function parentOf(address: string): string {
	const parent = address.replace(/[^/]+\/$/, '');
	return parent === '/van-ban/nam/' ? urls.documents() : parent;
}

/** What an entry says already; an address to which it has returned is none that it left. */
function knownMoves({ data, url }: Entry): string[] {
	const list: unknown[] = [data['movedFrom'] ?? []].flat();
	return list.filter((id) => typeof id === 'string' && addressOfId(id) !== url).map(String);
}

function movedRecord(from: string, to: string): string {
	return `ghi vào content/${recordsPath}, trong «moved»: { "from": ${JSON.stringify(from)}, "to": ${JSON.stringify(to)} }`;
}

function goneRecord(path: string, reason: string, now: string): string {
	return `ghi vào content/${recordsPath}, trong «gone»: { "path": ${JSON.stringify(path)}, "on": "${now.slice(0, 10)}", "reason": "${reason}" }`;
}

/** « (ngày 05/3/2026, lần sửa «…»)»; of work that is not published yet, nothing. */
function when(end: VanishedPage['end']): string {
	if (!end) return '';
	const day = end.at && `ngày ${formatDay(end.at)}`;
	const commit = end.summary === '' ? `lần sửa ${end.commit.slice(0, 10)}` : `lần sửa ${quote(end.summary)}`;
	return ` (${day ? `${day}, ` : ''}${commit})`;
}
