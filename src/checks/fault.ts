export type Severity = 'error' | 'warning';

/** A point in a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** What a check found: where it is, what is wrong in calm Vietnamese, and what would put it right. */
export interface Fault extends Place {
	/** Path below `content/`. */
	readonly file: string;
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly hint?: string | undefined;
}

export const topOfFile: Place = { line: 1, column: 1 };

/** A fault that stops the build. */
export function error(file: string, place: Place, rule: string, message: string, hint?: string): Fault {
	return { file, line: place.line, column: place.column, rule, severity: 'error', message, ...(hint && { hint }) };
}

/** A fault for a person to weigh; the build goes on. */
export function warning(file: string, place: Place, rule: string, message: string, hint?: string): Fault {
	return { ...error(file, place, rule, message, hint), severity: 'warning' };
}

/** Order of a report: by file, then from top to bottom. */
export function compareFaults(a: Fault, b: Fault): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** One line for a terminal: `content/tin-tuc/2025/a.md:12:3: lỗi: … Gợi ý: …`. */
export function formatFault(fault: Fault, root = 'content'): string {
	const kind = fault.severity === 'error' ? 'lỗi' : 'cảnh báo';
	const hint = fault.hint ? ` Gợi ý: ${sentence(fault.hint)}` : '';
	return `${root}/${fault.file}:${fault.line}:${fault.column}: ${kind}: ${sentence(fault.message)}${hint}`;
}

/** A text quoted for a message, on one line and not too long. */
export function quote(value: unknown): string {
	const text = String(value).replace(/\s+/g, ' ').trim();
	return `«${text.length > 60 ? `${text.slice(0, 59)}…` : text}»`;
}

function sentence(text: string): string {
	return /[.!?…]$/.test(text) ? text : `${text}.`;
}
