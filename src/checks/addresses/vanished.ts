import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { pastVersions } from './past.ts';
import { pastEntryOf } from './past-facts.ts';
import { type PastPage, pastPages } from './past-pages.ts';
import { Successors } from './successors.ts';

/** A page that readers could open once and no longer can. */
export interface VanishedPage extends PastPage {
	/** The entry as it was; absent where the file was no entry. */
	readonly entry: Entry | undefined;
	/** The entry that the file lives on as, if any. */
	readonly successor: Entry | undefined;
}

/**
 * The pages of the published branch at whose address nothing stands now: no page, no redirect, no word of why. Each address
 * once, for the state that had it last. Empty without a history.
 */
export function vanishedPages(archive: ArchiveIndex): VanishedPage[] {
	const { history, pastMemory, files, addresses, byPath, entries, now } = archive;
	if (!history) return [];
	const versions = [...pastVersions(history, files, addresses.records.since)];
	const present = new Set(files.map(({ path }) => path));
	const last = new Map<string, PastPage>();
	for (const page of pastPages(versions, { history, now, memory: pastMemory })) {
		const { life, kind, address } = page;
		// A file that cannot be read has a fault of its own; what it held is not known to be gone.
		const unread = !life.removed && present.has(life.path) && page.isEntry && !byPath.has(life.path);
		if (unread || stands(address, archive)) continue;
		const other = last.get(address);
		if (!other || (kind === other.kind && isLater(page, other))) last.set(address, page);
	}
	if (last.size === 0) return [];
	const successors = new Successors(entries, history);
	const texts = history.texts([...last.values()].filter(({ isEntry }) => isEntry).map(({ version }) => version.blob));
	return [...last.values()].map((page) => {
		const { path, blob } = page.version;
		const text = page.isEntry ? texts.get(blob) : undefined;
		const entry = text === undefined ? undefined : pastEntryOf(path, text);
		return { ...page, entry, successor: successors.of({ life: page.life, entry }) };
	});
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
