import { findRows } from './find.ts';
import type { Row } from './rows.ts';
import { sortRows } from './sort.ts';
import type { RegisterState } from './state.ts';

/** Rows that a table shows at most: a longer list is not read but narrowed. */
export const mostRows = 100;

export interface Answer {
	readonly rows: readonly Row[];
	/** How many were found, in what order, and whether some are not shown: one sentence, read out on every change. */
	readonly summary: string;
}

/** What the table shows for a state; `heading` is the name of the column that it is sorted by. */
export function answerTo(rows: readonly Row[], { text, sort }: RegisterState, heading: string | undefined): Answer {
	const filtered = text.trim() !== '';
	const found = filtered ? findRows(rows, text) : rows;
	const sorted = sort ? sortRows(found, sort) : found;
	if (found.length === 0) return { rows: [], summary: 'Không văn bản nào có đủ các từ này.' };
	const count = filtered ? `${found.length} trong ${rows.length} văn bản` : `${rows.length} văn bản`;
	const order = sort ? `, xếp theo «${heading}» ${sort.descending ? 'giảm dần' : 'tăng dần'}` : '';
	const left = found.length - mostRows;
	const more = left > 0 ? `; còn ${left} văn bản nữa, gõ thêm để thu hẹp` : '';
	return { rows: sorted.slice(0, mostRows), summary: `${count}${order}${more}.` };
}
