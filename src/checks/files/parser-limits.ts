/** The parser's time grows with the square of the depth; no text quotes a quotation of a quotation this often. */
const tooDeep = /^(?:[ \t]*>){100}/m;

/** With each mark the parser goes along its line from the start: above this it takes many seconds. */
const maxSteps = 1e9;

/** Every row of a table gets as many cells as the first, whether written or not. A plan with many annexes has some thousands. */
const maxCells = 100_000;

/**
 * Whether a body would keep the parser, or the pages made of it, busy for minutes. No text that people read does; a hostile
 * one of a few kilobytes can.
 */
export function isBeyondParser(source: string): boolean {
	return tooDeep.test(source) || stepsOf(source) > maxSteps || cellsOf(source) > maxCells;
}

function stepsOf(source: string): number {
	let steps = 0;
	for (const [line] of source.matchAll(/^.{5000,}/gm)) steps += line.length * countOf(/[[\]<>*_`&!|~\\]/g, line);
	return steps;
}

function cellsOf(source: string): number {
	if (!source.includes('|')) return 0;
	let cells = 0;
	let columns = 0;
	for (const line of source.split('\n')) {
		if (/^[\s>|:-]*-[\s>|:-]*$/.test(line)) columns = countOf(/\|/g, line) + 1;
		else if (/^[\s>]*$/.test(line)) columns = 0;
		cells += columns;
	}
	return cells;
}

function countOf(mark: RegExp, text: string): number {
	return text.match(mark)?.length ?? 0;
}
