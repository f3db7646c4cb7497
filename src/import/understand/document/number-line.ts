import { parseNumber } from '#domain/document-number.ts';

export interface NumberLine {
	/** As written, without blanks inside. */
	readonly number?: string;
	/** Whether the archive's grammar of numbers knows the form. */
	readonly isKnownForm: boolean;
	/** What is written where the number has not been filled in: «/KH-SYT». */
	readonly blank?: string;
	/** What follows on the line. */
	readonly rest: string;
}

/** «Số: », «Số 05-NQ/ĐU», «Luật số: », and what recognition of letters makes of it: «S6: », «Sô: ». */
const label =
	/^(?:(?:luật|nghị quyết|pháp lệnh|nghị định|thông tư|quyết định|lệnh) )?s(?:ố|[ôồổỗộóoòõ6](?= ?:)) ?(?::|\.(?= ?\d)|(?= ?[\d/…._]))\s*/iu;
const fillers = /^[\s.…_]+/u;
const ordinal = /^(?<ordinal>\d{1,6}(?:\.\d{1,3})?\p{L}?)(?<sign> {0,6}[/-] {0,6})/u;
const groups = /^[\p{L}\d&]{1,15}(?:\.\p{Lu}{1,3})?(?: ?[/-] ?[\p{L}\d&.]{1,15}){0,7}/u;
/** The letters of the agency, when the number before them is still blank. */
const lettersOnly = /^[/-] ?(?<letters>\p{Lu}[\p{L}\d&]{0,14}(?: ?[/-] ?[\p{L}\d&.]{1,15}){0,5})/u;

/** The number that a line of a head gives after its label; undefined when the line has no such label. */
export function readNumberLine(line: string): NumberLine | undefined {
	const found = label.exec(line);
	if (!found || line.length > 240) return undefined;
	const text = line
		.slice(found[0].length)
		.replace(/[‐‑–—−]/g, '-')
		.replace(/[／⁄∕]/g, '/');
	const filled = text.replace(fillers, '');
	const start = ordinal.exec(filled);
	if (!start) return blankLine(filled, line);
	const { ordinal: written = '', sign = '' } = start.groups!;
	const tail = groups.exec(filled.slice(start[0].length));
	if (!tail) return undefined;
	const candidates = ends(tail[0]).map((end) => ({
		number: `${written}${sign.trim()}${tail[0].slice(0, end).replace(/\s+/g, '')}`,
		rest: filled.slice(start[0].length + end).trim(),
	}));
	const known = candidates.find(({ number }) => parseNumber(number, { old: false }) !== undefined);
	if (known) return { ...known, isKnownForm: true };
	const plain = candidates.find(({ number }) => !/\p{Ll}{3}/u.test(number) && /\p{Lu}/u.test(number));
	return plain && { ...plain, isKnownForm: false };
}

function blankLine(text: string, line: string): NumberLine | undefined {
	const found = lettersOnly.exec(text);
	if (found) {
		const blank = `/${found.groups!['letters']!.replace(/\s+/g, '')}`;
		return { isKnownForm: false, blank, rest: text.slice(found[0].length).trim() };
	}
	return text === '' && line.length < 40 ? { isKnownForm: false, blank: '', rest: '' } : undefined;
}

/** Ends of the letters from the longest on: a place may follow behind a hyphen or a blank. */
function ends(letters: string): number[] {
	const found = [letters.length];
	for (const { index } of letters.matchAll(/ ?[/-] ?/g)) found.unshift(index);
	return found.reverse().sort((a, b) => b - a);
}
