import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '#domain/entry.ts';
import type { PageKind, Sources } from '#views/page-kind.ts';
import { isAsRecorded, type OutputRecord, readRecord } from './output-record.ts';
import { type PlannedPage, planPages } from './plan-pages.ts';

/** The old site, as far as it can be used again. */
export interface OldSite {
	readonly folder: string;
	readonly record: OutputRecord;
	/** Why nothing of it can be used, for the person at the terminal. */
	readonly useless: string | undefined;
}

/** The key of pages that only the code shapes. */
export const fixedKey = 'code';
/** The key of what lies below `_astro/`. */
export const assetKey = 'asset';

/** Looks whether the site in `dist` can be built upon. With `full` it is not. */
export function oldSite(dist: string, recordPath: string, code: string, full: boolean): OldSite {
	const nothing = (useless: string): OldSite => ({ folder: dist, record: { code, files: {} }, useless });
	if (full) return nothing('theo yêu cầu --full');
	if (!existsSync(dist)) return nothing('chưa có bản dựng nào');
	const record = readRecord(recordPath);
	if (!record)
		return nothing(
			existsSync(recordPath) ? 'ghi chép của lần dựng trước bị hỏng' : 'không có ghi chép của lần dựng trước',
		);
	if (record.code !== code) return nothing('mã nguồn, danh mục hoặc cấu hình đã đổi');
	const shared = Object.entries(record.files).filter(([, { key }]) => key === assetKey || key === fixedKey);
	if (!shared.every(([file, row]) => isAsRecorded(join(dist, file), row)))
		return nothing('tệp trong dist/ không còn như lúc dựng');
	return { folder: dist, record, useless: undefined };
}

export interface Plan {
	/** File → key of every page that has a view. */
	readonly keys: ReadonlyMap<string, string>;
	/** Those that must be rendered, with their view; the generator must be read to its end before `keys` is whole. */
	readonly changed: Generator<PlannedPage>;
}

/** Which pages there are and which of them show something else than in the old site. Throws as `planPages` does. */
export function makePlan(
	kinds: readonly PageKind<unknown>[],
	sources: Sources,
	bodyHash: (entry: Entry) => string,
	{ folder, record }: OldSite,
): Plan {
	const keys = new Map<string, string>();
	function* changed() {
		for (const page of planPages(kinds, sources, bodyHash)) {
			keys.set(page.file, page.key);
			const row = record.files[page.file];
			if (row?.key === page.key && isAsRecorded(join(folder, page.file), row)) continue;
			yield page;
		}
	}
	return { keys, changed: changed() };
}
