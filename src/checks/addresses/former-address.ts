import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, entryIdOf, warningAtKey } from '../entry.ts';
import { type Fault, quote, warning } from '../fault.ts';
import { referencesOf } from '../links/entry-references.ts';
import { resolveLink } from '../links/link-target.ts';

/** A link or an id that still names a former address works, but takes readers there by a detour. */
export function* formerAddress(entry: Entry, { addresses, byUrl, live }: ArchiveIndex): Generator<Fault> {
	const { moved, gone } = addresses;
	if (moved.size === 0 && gone.size === 0) return;
	for (const { url, start } of entry.links) {
		const target = resolveLink(url, entry);
		if (target?.kind !== 'page' || live.has(target.url)) continue;
		const place = entry.atBody(start);
		const now = moved.get(target.url);
		if (now !== undefined) {
			const hint = `viết «${now}${target.anchor && `#${target.anchor}`}»`;
			yield warning(entry.path, place, 'former-address', `liên kết dùng địa chỉ cũ: ${quote(url)}`, hint);
		} else if (gone.has(target.url)) {
			const hint = 'bỏ liên kết, hoặc trỏ tới trang thay thế';
			yield warning(entry.path, place, 'former-address', `liên kết dẫn tới trang đã gỡ: ${quote(url)}`, hint);
		}
	}
	for (const { path, to, url } of referencesOf(entry)) {
		const target = byUrl.has(url) ? undefined : byUrl.get(moved.get(url) ?? '');
		if (!target || target === entry) continue;
		yield warningAtKey(entry, path, 'former-address', `mã cũ của một mục: ${quote(to)}`, `ghi «${entryIdOf(target)}»`);
	}
}
