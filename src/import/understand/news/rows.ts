import { type Block, type Source, withoutPageMarks } from '#import/model.ts';
import { type FoundDate, findDates } from '../dates.ts';
import { isContact, isJunk, sectionName } from '../junk.ts';
import { sourceOfLine } from '../sources.ts';
import { plainWords } from './plain-words.ts';
import { signedStamp } from './signed-stamp.ts';

/** A block of a capture and what it looks like by itself; its place in the whole is decided later. */
export interface Row {
	readonly block: Block;
	/** Plain text without page marks, trimmed; empty for tables, pictures and page breaks. */
	readonly text: string;
	readonly words: number;
	/** The words of `text` as `plainWords` gives them. */
	readonly folded: string;
	readonly line?: number;
	readonly section?: 'teasers' | 'junk';
	readonly junk: boolean;
	readonly contact: boolean;
	/** The date that is all the row says: «17/03/2025 | 08:34 AM». */
	readonly stamp?: FoundDate;
	/** Who is named beside that date: «P. Ngọc - 11:28, 23/07/2021». */
	readonly signedBy?: string;
	/** A date glued to the start of a teaser: «Sunday 2025-12-07 16:59Thực hiện …», and the teaser. */
	readonly dated?: { readonly date: FoundDate; readonly rest: string };
	readonly source?: Source;
}

/** The blocks of a capture as rows; `today` is an ISO day, after which no page can be dated. */
export function rowsOf(blocks: readonly Block[], today: string): Row[] {
	return blocks.map((block) => rowOf(block, today));
}

function rowOf(block: Block, today: string): Row {
	const text = 'text' in block && block.kind !== 'preformatted' ? withoutPageMarks(block.text).trim() : '';
	const name = text ? sectionName(text) : undefined;
	const source = text && !name ? sourceOfLine(text) : undefined;
	const dates = text && text.length < 2000 && !source ? stampsOf(text, today) : {};
	return {
		block,
		text,
		words: text ? text.split(/\s+/u).length : 0,
		folded: plainWords(text),
		...(block.line !== undefined && { line: block.line }),
		...(name && { section: name }),
		junk: text !== '' && !name && !source && !dates.stamp && isJunk(text),
		contact: isContact(text),
		...dates,
		...(source && { source }),
	};
}

function stampsOf(text: string, today: string): Pick<Row, 'stamp' | 'signedBy' | 'dated'> {
	const dates = findDates(text.slice(0, 300), today).filter(({ date }) => date.on.slice(0, 10) <= today);
	const [only, ...others] = dates;
	const signed = only && others.length === 0 ? signedStamp(text, only) : undefined;
	if (only && signed) return { stamp: only, ...(signed.author && { signedBy: signed.author }) };
	const date = dates.find(({ kind }) => kind === 'stamp');
	if (!date) return {};
	const rest = text.slice(date.at + date.length).replace(/^[\s|,–-]+/u, '');
	if (text.length <= 140 && rest.length <= 40) return { stamp: date };
	return date.at <= 40 && date.hasTime ? { dated: { date, rest } } : {};
}
