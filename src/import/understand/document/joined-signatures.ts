import { personName } from './person-name.ts';
import { authorityLine, isPosition, officePattern } from './signer-lines.ts';

const tail = new RegExp(
	String.raw`(?<=[;.,)\p{L}:] )(?:(?:KT|TM|TL|TUQ|Q)\. ?)?${officePattern.toUpperCase()}(?!\p{L})[\p{Lu}\s,-]{0,60}$`,
	'u',
);
const authorityTail =
	/(?<=[;.,)\p{L}:] )(?:KT|TM|TL|TUQ)\. ?\p{Lu}{2}[\p{Lu}\s,-]{0,80}$|(?<=[;.,)\p{L}:] )T\/[ML] \p{Lu}{2}[\p{Lu}\s,-]{0,80}$/u;

/** Whether a line is one of recipients, so that a signature may have run into its end. */
export function endsWithSigner(text: string): boolean {
	return /^(?:Nơi nhận|[-–+•*] ?\p{L}|Như )/u.test(text) || (authorityLine(text) !== undefined && text.length > 20);
}

/**
 * Where the other column begins in a line of recipients or of offices: an office in capitals, «(Đã ký)», or a name behind the
 * final mark.
 */
export function signerAtEnd(text: string): number | undefined {
	const second = /(?<=.{8}) (?=(?:KT|TM|TL|TUQ)\. ?\p{Lu}{2})/u.exec(text);
	if (authorityLine(text)) return second?.index;
	const found = authorityTail.exec(text) ?? tail.exec(text) ?? /(?<=[;.,)] )[([]đã ký[)\]]$/iu.exec(text);
	if (found) return found.index;
	for (const { index } of text.matchAll(/(?<=[;.,)] |\p{Lu}{2} )(?=\p{Lu})/gu)) {
		const rest = text.slice(index);
		const isSure = !/[;.)] $/u.test(text.slice(0, index)) ? rest.split(' ').length > 2 : true;
		if (isSure && (personName(rest, true) !== undefined || twoSignatures(rest))) return index;
	}
	return undefined;
}

/** Two signatures side by side that have run into one line: «THỨ TRƯỞNG THỨ TRƯỞNG», «Lê Văn Mẫu Vũ Thị Mẫu». */
export function twoSignatures(text: string): [string, string] | undefined {
	const words = text.split(' ');
	if (words.length % 2 === 0 && isPosition(text)) {
		const [left, right] = [words.slice(0, words.length / 2).join(' '), words.slice(words.length / 2).join(' ')];
		if (left === right) return [left, right];
	}
	if (words.length < 6 || words.length > 8 || isPosition(text) || /^[([]\s?đã k[ýí]/iu.test(text)) return undefined;
	for (const at of [3, 4, 2, 5]) {
		const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
		if (personName(left, true) && personName(right, true)) return [left, right];
	}
	return undefined;
}
