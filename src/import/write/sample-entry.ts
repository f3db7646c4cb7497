import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { Draft } from '#import/model.ts';
import type { EntryRecord } from './entry-record.ts';
import { renderEntry } from './render-entry.ts';
import { record } from './sample-drafts.ts';

/** For tests: the front matter as the site reads it. Throws when it cannot. */
export function dataOf(text: string): Record<string, unknown> {
	const { document } = parseFrontMatter(splitFrontMatter(text)?.yaml ?? '');
	if (document.errors.length > 0) throw document.errors[0];
	return document.toJS();
}

/** For tests: the file of a draft from a sound capture. */
export const write = (draft: Draft, more: Partial<EntryRecord> = {}, taken?: ReadonlySet<string>) =>
	renderEntry(draft, { ...record, ...more }, taken);

/** For tests: a value that nobody is sure of. */
export const guess = <Value>(value: Value) => ({ value, certainty: 'guess', from: 'câu kết' }) as const;
