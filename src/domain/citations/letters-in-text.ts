import { issuerLetters, isUnit } from '#domain/number-letters.ts';
import { group, hyphen, matchAt, sticky } from './patterns.ts';

export interface Letters {
	readonly groups: readonly string[];
	readonly end: number;
}

/** Within one document's letters only a line may break: «659/QĐ-TTg - Bộ Y tế» ends where the number ends. */
const next = sticky(String.raw`-\n{0,2}(?<letters>${group})`);
/** Joint documents name several agencies, often with blanks between: «16/2013/TTLT - BYT - BNN&PTNT». */
const nextJoint = sticky(`${hyphen}(?<letters>${group})`);

/** The agency's letters and its units from `at` on, where the first group stands; ends before the first that is neither. */
export function lettersAt(text: string, at: number, first: string, { joint = false } = {}): Letters {
	const groups = [first];
	let end = at + first.length;
	const form = joint ? nextJoint : next;
	for (let parts = matchAt(form, text, end); parts; parts = matchAt(form, text, end)) {
		const letters = parts['letters']!;
		if (!isUnit(issuerLetters(letters))) break;
		groups.push(letters);
		end = form.lastIndex;
	}
	return { groups, end };
}
