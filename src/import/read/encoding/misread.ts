import { vietnameseCoverage } from './coverage.ts';
import { singleByteEncodings } from './single-byte.ts';
import { decodeStrictly } from './unicode.ts';
import { encodeWindows1252 } from './windows-1252.ts';

export interface Misread {
	/** What the characters truly are; «utf-8» when UTF-8 was read as Windows-1252 and saved again. */
	readonly name: 'utf-8' | 'tcvn3' | 'vni';
	/** Turns one piece of the text, such as what stands between two tags, into true Unicode. */
	readonly read: (text: string) => string;
}

const readings: readonly {
	readonly name: Misread['name'];
	readonly decode: (bytes: Uint8Array) => string | undefined;
}[] = [
	{ name: 'utf-8', decode: decodeStrictly },
	{ name: 'tcvn3', decode: singleByteEncodings.tcvn3 },
	{ name: 'vni', decode: singleByteEncodings.vni },
];
/** Fewer characters prove nothing. */
const enough = 6;
const sampleLength = 65_536;

/**
 * Unicode in name only: text set in fonts such as VNI-Times or .VnTime keeps its Latin-1 characters («Boä Y teá») when it is
 * copied from Word, put into a PDF or saved as UTF-8. Gives the true reading when it is beyond doubt the better one;
 * undefined for sound text.
 */
export function misread(text: string): Misread | undefined {
	const sample = specialWords(text);
	const bytes = encodeWindows1252(sample);
	if (!bytes) return undefined;
	const seen = vietnameseCoverage(sample);
	if (seen.count < enough || seen.share > 0.5) return undefined;
	const [best] = readings
		.map(({ name, decode }) => ({ name, decode, share: vietnameseCoverage(decode(bytes) ?? '').share }))
		.sort((one, other) => other.share - one.share);
	return best!.share < 0.8 ? undefined : { name: best!.name, read: (piece) => reread(piece, best!.decode) };
}

/** A piece that holds other characters, or does not decode, is sound and stays. */
function reread(piece: string, decode: (bytes: Uint8Array) => string | undefined): string {
	const bytes = encodeWindows1252(piece);
	return (bytes && decode(bytes)) ?? piece;
}

function specialWords(text: string): string {
	const words: string[] = [];
	let length = 0;
	for (const word of text.split(/[ \t\r\n\f]+/)) {
		if (!/\P{ASCII}/u.test(word)) continue;
		words.push(word);
		length += word.length;
		if (length > sampleLength) break;
	}
	return words.join(' ');
}
