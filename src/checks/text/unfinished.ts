import type { EntryFile } from '../entry-file.ts';
import { error, type Fault, quote } from '../fault.ts';

const marks = /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD|lorem ipsum|Lorem ipsum)(?![\p{L}\p{N}_])/gu;

/** What is published has no notes to oneself left in it. */
export function* unfinished({ path, text, draft, atText }: EntryFile): Generator<Fault> {
	if (draft) return;
	for (const match of text.matchAll(marks)) {
		yield error(
			path,
			atText(match.index),
			'unfinished',
			`còn ghi chú dở dang ${quote(match[0])}`,
			'viết nốt, hoặc đặt draft: true',
		);
	}
}
