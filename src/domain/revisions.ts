/** One change of a published entry, as its readers are told of it. */
export interface Revision {
	/** The day in Vietnam, `2026-03-05`; undefined when the clock of the editor's machine cannot be believed. */
	readonly on: string | undefined;
	/** The first publication, or what differs from the state before: title, summary or body, or else another field. */
	readonly change: 'added' | 'text' | 'fields';
	/** What the editor says was done, in Vietnamese. */
	readonly note: string | undefined;
	/** How many files were changed in one go, when they were so many that the change was not about this entry. */
	readonly files: number | undefined;
}

export const changeLabels = {
	added: 'Đưa vào kho',
	text: 'Sửa nội dung',
	fields: 'Sửa thông tin mô tả',
} as const satisfies Record<Revision['change'], string>;

/** Revisions of an entry, newest first; the last is its first publication. */
export type Revisions = readonly Revision[];

/**
 * The day (`2026-03-05`) on which title, summary or body last changed, when that was a later day than the first
 * publication in the archive and than `published`, the day of the item itself. Undefined when they never changed since, or
 * when a clock leaves it open. This is also the `dateModified` of schema.org.
 */
export function updatedOn(revisions: Revisions, published?: string): string | undefined {
	const added = revisions.at(-1)?.on;
	const updated = revisions.find(({ change }) => change === 'text')?.on;
	if (added === undefined || updated === undefined || updated <= added) return undefined;
	return published !== undefined && updated <= published.slice(0, 10) ? undefined : updated;
}
