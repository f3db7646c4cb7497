import { posix } from 'node:path';
import { wellFormed } from '#domain/text.ts';
import { type RuleId, ruleRecords } from './catalogue/catalogue.ts';

export type Severity = 'error' | 'warning';

/** A point in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** What a check found: where it is, what is wrong in calm Vietnamese, and what would put it right. */
export interface Fault extends Place {
	/** Path from `content/`; of a file beside that folder `../public/…`. */
	readonly file: string;
	readonly rule: RuleId;
	readonly severity: Severity;
	readonly message: string;
	readonly hint?: string | undefined;
}

export const topOfFile: Place = { line: 1, column: 1 };

/** A fault that stops the build. */
export function error(file: string, place: Place, rule: RuleId, message: string, hint?: string): Fault {
	return { file, line: place.line, column: place.column, rule, severity: 'error', message, ...(hint && { hint }) };
}

/** A fault for a person to weigh; the build goes on. */
export function warning(file: string, place: Place, rule: RuleId, message: string, hint?: string): Fault {
	return { ...error(file, place, rule, message, hint), severity: 'warning' };
}

/** Order of a report: by file, then from top to bottom. */
export function compareFaults(a: Fault, b: Fault): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** The file of a fault as people name it: `content/tin-tuc/2025/a.md`, `public/tep/2025/a.pdf`. */
export function shownPath({ file }: Pick<Fault, 'file'>, root = 'content'): string {
	return posix.join(root, file);
}

/** One line for a terminal: `content/tin-tuc/2025/a.md:12:3: lỗi: … Gợi ý: …`. */
export function formatFault(fault: Fault, root = 'content'): string {
	const kind = fault.severity === 'error' ? 'lỗi' : 'cảnh báo';
	return `${shownPath(fault, root)}:${fault.line}:${fault.column}: ${kind}: ${faultText(fault)}`;
}

/** What is wrong and what would put it right, in whole sentences. Without a hint of its own, what usually helps. */
export function faultText({ message, hint, rule }: Pick<Fault, 'message' | 'hint' | 'rule'>): string {
	return `${sentence(message)} Gợi ý: ${sentence(hint ?? usualFix(rule))}`;
}

/** The first way in the catalogue, without its marks for code, and as the continuation of a line. */
function usualFix(rule: RuleId): string {
	const [fix] = ruleRecords[rule].fixes;
	return `${fix.charAt(0).toLocaleLowerCase('vi')}${fix.slice(1)}`.replaceAll('`', '');
}

const unprintable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text quoted for a message, on one line and not too long. */
export function quote(value: unknown): string {
	// Control characters would speak to the terminal, and marks of direction turn the rest of the line round.
	const text = String(value).replace(/\s+/g, ' ').replace(unprintable, '').trim();
	return `«${text.length > 60 ? `${wellFormed(text.slice(0, 59))}…` : text}»`;
}

function sentence(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
