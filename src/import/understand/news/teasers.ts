import type { ArchiveDate } from '#schema/dates.ts';
import { findDates } from '../dates.ts';
import type { Row } from './rows.ts';
import { endsSentence, isFileName, isHeadline, isProse } from './shape.ts';

/** One item of a list of other items, as the page printed it. */
export interface Teaser {
	readonly title: string;
	readonly row: Row;
	readonly summary?: string;
	readonly summaryRow?: Row;
	readonly published?: ArchiveDate;
	readonly publishedRow?: Row;
	readonly url?: string;
	/** Name of the block that listed it. */
	readonly seenIn: string;
}

/** The items of a list, in order: headlines alone, or each with a date and a teaser. */
export function teasersOf(rows: readonly Row[], seenIn: string, today: string): Teaser[] {
	const teasers: Teaser[] = [];
	const ahead = datesLead(rows);
	let day: Row | undefined;
	for (const [index, row] of rows.entries()) {
		if (row.text === '' || row.junk || row.section || isFileName(row.text) || isRubric(row)) continue;
		const last = teasers.at(-1);
		const open = last && last.summary === undefined ? last : undefined;
		if (row.stamp || row.dated) {
			const date = (row.stamp ?? row.dated?.date)!.date;
			const rest = row.dated?.rest;
			if (ahead && row.stamp) {
				day = row;
				continue;
			}
			if (open && open.published === undefined) {
				teasers[teasers.length - 1] = {
					...open,
					published: date,
					publishedRow: row,
					...(rest && { summary: rest, summaryRow: row }),
				};
			} else if (rest) {
				teasers.push({ title: rest, row, published: date, publishedRow: row, seenIn });
			}
			continue;
		}
		if (row.source || row.contact) continue;
		if (open && isTeaserOf(row, rows[index + 1])) {
			teasers[teasers.length - 1] = { ...open, summary: row.text, summaryRow: row };
		} else if (
			row.block.kind === 'item' ||
			row.block.kind === 'heading' ||
			isHeadline(row) ||
			(!open && row.words >= 4)
		) {
			const dated = day?.stamp && { published: day.stamp.date, publishedRow: day };
			teasers.push({ ...dated, ...headlineOf(row, today), seenIn });
			day = undefined;
		} else if (last?.summary !== undefined && row.words >= 4) {
			teasers[teasers.length - 1] = { ...last, summary: `${last.summary} ${row.text}` };
		}
	}
	return teasers;
}

/** Whether a list prints the day above each headline: it begins with a day and does not end with one. */
function datesLead(rows: readonly Row[]): boolean {
	const shown = rows.filter((row) => row.stamp || (isHeadline(row) && !isRubric(row)));
	return shown.length >= 4 && shown[0]!.stamp !== undefined && !shown.at(-1)!.stamp;
}

/** «CHƯƠNG TRÌNH TRÊN VNEWS»: a few capitals name a part of the page. */
function isRubric({ text, words, block }: Row): boolean {
	return (
		block.kind !== 'item' && words <= 5 && text.length <= 40 && /\p{Lu}/u.test(text) && text === text.toUpperCase()
	);
}

function isTeaserOf(row: Row, next: Row | undefined): boolean {
	if (row.block.kind === 'item' || row.block.kind === 'heading') return false;
	if (endsSentence(row.text) || isProse(row)) return true;
	return (
		row.text.length > 160 &&
		/^(?:Ngày|Sáng|Trưa|Chiều|Tối|Vừa qua|Mới đây|Theo|Trong)\s/u.test(row.text) &&
		(!next || isHeadline(next))
	);
}

/** Portals print the day before or behind the headline: «Title (12/10/2024)», «12/10/2024 - Title». */
function headlineOf(row: Row, today: string): Omit<Teaser, 'seenIn'> {
	const url = linkIn(row);
	for (const date of row.text.length < 400 ? findDates(row.text, today) : []) {
		if (!date.hasYear || date.date.on.length < 10 || date.date.on.slice(0, 10) > today) continue;
		const before = row.text.slice(0, date.at);
		const after = row.text.slice(date.at + date.length);
		const behind = /^\s*[)\]]?\s*\.?$/u.test(after) && (/[([|]\s*(?:ngày\s)?$/iu.test(before) || date.hasTime);
		const ahead = /^\s*[([]?\s*$/u.test(before) && /^\s*[)\]|:–-]/u.test(after);
		const title = behind ? before.replace(/[\s([|–-]*(?:ngày\s)?$/iu, '') : after.replace(/^[\s)\]|:–-]+/u, '');
		if ((behind || ahead) && title.split(/\s/u).length >= 4) {
			return { title, row, published: date.date, publishedRow: row, ...(url && { url }) };
		}
	}
	return { title: row.text.replace(/^(?:>{1,3}|»|›|→|\+)\s*/u, ''), row, ...(url && { url }) };
}

function linkIn({ block }: Row): string | undefined {
	const markdown = 'markdown' in block ? block.markdown : undefined;
	return markdown ? /\]\((https?:\/\/[^\s()]{1,2000})\)/u.exec(markdown)?.[1] : undefined;
}
