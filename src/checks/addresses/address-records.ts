import { isPageAddress } from '#domain/moved-addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { error, type Fault, quote, warning } from '../fault.ts';
import { nearestAddress } from '../links/nearest-address.ts';
import { type KeyPath, offsetOf } from '../schema/yaml-place.ts';
import type { VocabularyFile } from '../vocabulary/vocabulary-file.ts';
import { isReserved } from './reserved-address.ts';

/** Each record of `duong-dan.json` speaks of an address that is free, and leads in one step to a page that stands. */
export function* addressRecords(archive: ArchiveIndex): Generator<Fault> {
	const { addresses, now } = archive;
	const { file, records } = addresses;
	if (!file) return;
	for (const [index, { from, to }] of records.moved.entries()) {
		yield* taken(archive, from, ['moved', index, 'from']);
		yield* astray(archive, from, to, ['moved', index, 'to']);
	}
	const today = now.slice(0, 10);
	for (const [index, { path, on, replacedBy }] of records.gone.entries()) {
		yield* taken(archive, path, ['gone', index, 'path']);
		if (on > today) yield wrong(file, ['gone', index, 'on'], `ngày gỡ ${on} ở tương lai`, 'ghi ngày gỡ thật');
		if (replacedBy) yield* astray(archive, path, replacedBy, ['gone', index, 'replacedBy']);
	}
	if (records.since && records.since > today) {
		yield wrong(file, ['since'], `ngày mở kho ${records.since} ở tương lai`, 'ghi ngày kho thật sự mở');
	}
}

/** An address at which a page or a file stands is not given away. */
function* taken(archive: ArchiveIndex, address: string, at: KeyPath): Generator<Fault> {
	const { byUrl, live, publicFiles } = archive;
	const { file, formerIds } = archive.addresses;
	if (!file) return;
	const entry = byUrl.get(address);
	const claim = formerIds.find((former) => former.address === address);
	if (entry) {
		const hint = 'bỏ dòng này; muốn gỡ mục ấy thì ghi withdrawn trong tệp của nó';
		yield wrong(file, at, `${quote(address)} đang là địa chỉ của ${entry.path}`, hint);
	} else if (claim) {
		const message = `${quote(address)} đã ghi trong movedFrom của ${claim.entry.path}`;
		yield wrong(file, at, message, 'giữ ở tệp của mục, bỏ dòng này');
	} else if (publicFiles?.has(address.slice(1))) {
		yield wrong(file, at, `tệp ${quote(address)} vẫn còn trong public/`, 'xóa tệp ấy, hoặc bỏ dòng này');
	} else if (isReserved(address)) {
		yield wrong(file, at, `${quote(address)} là chỗ kho tự dùng, không dẫn đi nơi khác được`, 'bỏ dòng này');
	} else if (live.hasAlways(address)) {
		yield wrong(file, at, `${quote(address)} là một trang mà kho luôn có`, 'bỏ dòng này');
	} else if (live.has(address)) {
		// No harm is done: the page wins over the record. An entry dated ahead may bring a page back overnight.
		const message = `${quote(address)} lại là một trang của kho, nên dòng này không còn tác dụng`;
		yield warning(file.path, placeOf(file, at), 'address-record', message, 'bỏ dòng này');
	}
}

/** What a record leads to is a page or file that stands, not another former address. */
function* astray(archive: ArchiveIndex, from: string, to: string, at: KeyPath): Generator<Fault> {
	const { byUrl, live, pages, publicFiles } = archive;
	const { file, moved, gone } = archive.addresses;
	if (!file) return;
	const onward = moved.get(to);
	if (to === from) yield wrong(file, at, `${quote(to)} trỏ tới chính nó`, 'ghi địa chỉ mới');
	else if (gone.has(to)) {
		yield wrong(file, at, `${quote(to)} là trang đã gỡ`, 'trỏ tới trang đang có, hoặc ghi cả hai ở «gone»');
	} else if (onward !== undefined && !live.has(to)) {
		// In a circle every step leads onward: only the publisher knows where it should end.
		const hint = moved.has(onward) ? 'trỏ tới một trang đang có' : `ghi thẳng «${onward}»`;
		yield wrong(file, at, `${quote(to)} cũng là một địa chỉ cũ`, hint);
	} else if (!isPageAddress(to)) {
		if (!publicFiles || publicFiles.has(to.slice(1))) return;
		const near = nearestAddress(to.slice(1), publicFiles);
		yield wrong(file, at, `không có tệp ${quote(to)} trong public/`, near && `«/${near}»`);
	} else if (!live.has(to)) {
		const hidden = byUrl.get(to);
		const near = nearestAddress(to, pages);
		yield hidden
			? wrong(file, at, `${quote(to)} là mục chưa đăng`, `đăng ${hidden.path} trước`)
			: wrong(file, at, `không có trang nào ở ${quote(to)}`, near && `«${near}»`);
	}
}

function wrong(file: VocabularyFile, at: KeyPath, message: string, hint?: string): Fault {
	return error(file.path, placeOf(file, at), 'address-record', message, hint);
}

function placeOf(file: VocabularyFile, at: KeyPath) {
	return file.at(offsetOf(file.document(), at));
}
