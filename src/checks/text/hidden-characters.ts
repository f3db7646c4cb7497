import {
	directionReference,
	type HiddenCharacter,
	hiddenCharacters,
	withoutHidden,
} from '#schema/hidden-characters.ts';
import { error, type Fault, quote, warning } from '../fault.ts';
import type { Written } from '../files/markdown-file.ts';

const fix = 'chạy npm run check -- --fix';

/** What readers see is what is written: nothing turns the line round, nothing stands between the letters unseen. */
export function* hiddenCharactersRule({ path, text, atText }: Written): Generator<Fault> {
	const found = hiddenCharacters(text);
	const turning = found.filter(({ kind }) => kind === 'direction');
	if (turning[0]) {
		const message = `${turning.length} ký tự ẩn đảo chiều chữ, đầu tiên là ${codePoint(turning[0])}${before(text, turning[0])}`;
		yield error(path, atText(turning[0].index), 'hidden-character', message, fix);
	}
	// Read as the build reads it: a hidden character within would go, and leave the reference whole.
	const written = reference.exec(withoutHidden(text));
	if (written) {
		const message = `mã ${quote(written[0])} đứng thay cho ký tự ẩn đảo chiều chữ`;
		yield error(path, atText(placeBefore(written.index, found)), 'hidden-character', message, 'xóa mã này');
	}
	const others = found.filter(({ kind }) => kind === 'other');
	if (others[0]) {
		const message = `${others.length} ký tự ẩn, đầu tiên là ${codePoint(others[0])}${before(text, others[0])}`;
		yield warning(path, atText(others[0].index), 'hidden-character', message, fix);
	}
}

/** The same marks of direction written as references, of HTML in the body or of YAML in quotation marks. */
const reference = new RegExp(`${directionReference.source}|\\\\(?:u|U0000)(?:202[a-e]|206[6-9])`, 'i');

/** Where a place of the text without its hidden characters lies in the text with them. */
function placeBefore(index: number, hidden: readonly HiddenCharacter[]): number {
	return hidden.reduce((at, { index, character }) => (index <= at ? at + character.length : at), index);
}

/** More marks on one letter than any script needs; Vietnamese, taken apart, has two. */
const stack = /\p{M}{4,}/u;

/** Marks upon marks cover the lines above and below. */
export function* stackedMarks({ path, text, atText }: Written): Generator<Fault> {
	const found = stack.exec(text);
	if (!found) return;
	const message = `${found[0].length} dấu chồng lên một chữ, che các dòng trên và dưới`;
	yield error(path, atText(found.index), 'stacked-marks', message, 'xóa chữ ấy rồi gõ lại');
}

function codePoint({ character }: HiddenCharacter): string {
	return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The word in front, so that people find the place. */
function before(text: string, { index }: HiddenCharacter): string {
	const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, index - 20), index))?.[0];
	return word ? `, sau chữ ${quote(word)}` : '';
}
