import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { pastVersions } from './past.ts';
import { type PastPage, pastPages } from './past-pages.ts';
import { Successors } from './successors.ts';

/** A page that readers could open once and no longer can. */
export interface VanishedPage extends PastPage {
	/** The entry that the file lives on as, if any. */
	readonly successor: Entry | undefined;
}

/**
 * The pages of the published branch at whose address nothing stands now: no page, no redirect, no word of why. Each address
 * once, for the state that had it last. Empty without a history.
 */
export function vanishedPages(archive: ArchiveIndex): VanishedPage[] {
	const { history, files, addresses, byPath, entries, now } = archive;
	if (!history) return [];
	const versions = [...pastVersions(history, files, addresses.records.since)];
	const present = new Set(files.map(({ path }) => path));
	const last = new Map<string, PastPage>();
	for (const page of pastPages(versions, history, now)) {
		const { life, kind, address } = page;
		// A file that cannot be read has a fault of its own; what it held is not known to be gone.
		const unread = !life.removed && present.has(life.path) && page.entry && !byPath.has(life.path);
		if (unread || stands(address, archive)) continue;
		const other = last.get(address);
		if (!other || (kind === other.kind && isLater(page, other))) last.set(address, page);
	}
	if (last.size === 0) return [];
	const successors = new Successors(entries, history);
	return [...last.values()].map((page) => ({ ...page, successor: successors.of(page) }));
}

/** Whether a reader who opens the address gets a page, is led to one, or is told why there is none. */
function stands(address: string, { live, addresses }: ArchiveIndex): boolean {
	const target = addresses.moved.get(address);
	// What a draft says of its former address leads nowhere yet.
	return (
		live.has(address) ||
		live.hasTombstone(address) ||
		addresses.gone.has(address) ||
		(target !== undefined && live.has(target))
	);
}

/** What no commit has ended yet ended last. */
function isLater({ end }: PastPage, other: PastPage): boolean {
	if (!end || !other.end) return !end;
	return (end.at ?? '') > (other.end.at ?? '');
}
