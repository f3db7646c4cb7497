import { formatFault } from '../fault.ts';
import { lineStartsOf } from '../files/line-index.ts';
import { check } from '../sample.ts';
import { type RuleId, ruleRecords } from './catalogue.ts';
import type { Example } from './rule-record.ts';
import { visible } from './visible.ts';

/** An example of a rule as a reader sees it: the lines in question and what the check said of them. */
export interface ShownExample {
	readonly caption: string | undefined;
	/** Path below `content/`. */
	readonly file: string;
	/** Empty when the text shows nothing of the fault. */
	readonly lines: readonly { readonly number: number; readonly text: string; readonly faulty: boolean }[];
	/** What a terminal shows of the rule at the stated place. */
	readonly messages: readonly string[];
}

/** Lines shown before and after the fault. */
const around = 2;
/** Characters of a line, which may be a megabyte long. */
const maxLength = 160;

/** Runs the examples of a rule. Throws when one no longer sets the rule off. */
export function explainRule(id: RuleId): ShownExample[] {
	return ruleRecords[id].examples.map((example) => {
		const { caption, file, line } = example;
		const faults = check(example.files, example.options).filter(
			(fault) => fault.rule === id && fault.file === file && fault.line === line,
		);
		if (faults.length === 0) throw new Error(`The example of ${id} in ${file}:${line} sets off nothing`);
		return { caption, file, lines: linesOf(example), messages: faults.map((fault) => formatFault(fault)) };
	});
}

function linesOf({ files, file, line, shown = [line - around, line + around] }: Example): ShownExample['lines'] {
	const text = files[file];
	if (typeof text !== 'string' || text === '' || shown === 'none') return [];
	const starts = lineStartsOf(text);
	const last = text.endsWith('\n') ? starts.length - 1 : starts.length;
	const [from, to] = [Math.max(1, shown[0]), Math.min(last, shown[1])];
	return Array.from({ length: to - from + 1 }, (_, index) => {
		const number = from + index;
		const whole = text.slice(starts[number - 1], starts[number]).replace(/\n$/, '');
		const cut = whole.length > maxLength ? `${whole.slice(0, maxLength)}…` : whole;
		return { number, text: visible(cut), faulty: number === line };
	});
}
