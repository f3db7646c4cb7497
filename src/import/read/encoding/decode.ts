import iconv from 'iconv-lite';
import { type DecodedText, decoded, type Reading } from './decoded.ts';
import { type Detected, detectSingleByte } from './detect-single-byte.ts';
import { declaredCharset, plainHtml } from './html-text.ts';
import { misread } from './misread.ts';
import { misreadHtml } from './misread-html.ts';
import { namedEncoding } from './names.ts';
import { asBuffer, singleByteEncodings } from './single-byte.ts';
import { decodeMarked, decodeMended, decodeStrictly, decodeUnicode, unmarkedUtf16 } from './unicode.ts';

/**
 * The text of a plain file, tidied, with its encoding and how sure that is. `override` names the encoding when a person
 * knows it. Throws `RefusedCapture` for a name that is none.
 */
export function decodeText(bytes: Uint8Array, override?: string): DecodedText {
	if (override !== undefined) return decoded(readAs(bytes, override));
	const unicode = readUnicode(bytes);
	if (!unicode) return decoded(readDetected(bytes, detectSingleByte(bytes)));
	const truly = misread(unicode.text);
	return decoded(
		truly ? { text: truly.read(unicode.text), name: truly.name, certainty: 'likely', misread: true } : unicode,
	);
}

/**
 * The source of an HTML page, tidied; what the page declares counts when the text makes sense with it. `declared` is a
 * charset from outside the page, such as a MIME header.
 */
export function decodeHtml(bytes: Uint8Array, override?: string, declared?: string): DecodedText {
	if (override !== undefined) return decoded(readAs(bytes, override));
	const unicode = readUnicode(bytes);
	if (!unicode) return decoded(readDeclared(bytes, declaredCharset(bytes) ?? declared));
	const truly = misreadHtml(unicode.text);
	return decoded(truly ? { ...truly, certainty: 'likely', misread: true } : unicode);
}

function readAs(bytes: Uint8Array, override: string): Reading {
	const name = namedEncoding(override);
	const certainty = 'certain';
	if (name === 'utf-8' || name === 'utf-16le' || name === 'utf-16be')
		return { ...decodeUnicode(bytes, name), certainty };
	if (name !== 'utf-16') return { text: singleByteEncodings[name](bytes), name, certainty };
	const marked = decodeMarked(bytes);
	if (marked && marked.name !== 'utf-8') return { ...marked, certainty };
	return { ...decodeUnicode(bytes, unmarkedUtf16(bytes) ?? 'utf-16le'), certainty };
}

function readUnicode(bytes: Uint8Array): Reading | undefined {
	const marked = decodeMarked(bytes);
	if (marked) return { ...marked, certainty: 'certain' };
	const utf16 = unmarkedUtf16(bytes);
	if (utf16) return { ...decodeUnicode(bytes, utf16), certainty: 'likely' };
	const strict = decodeStrictly(bytes);
	if (strict !== undefined) return { text: strict, name: 'utf-8', certainty: 'certain' };
	const mended = decodeMended(bytes);
	return mended === undefined ? undefined : { text: mended, name: 'utf-8', certainty: 'likely' };
}

function readDeclared(bytes: Uint8Array, charset = ''): Reading {
	const western = /^(?:iso-?8859-?1|latin-?1|us-ascii|windows-1252)$/i.test(charset);
	const vietnamese = (['windows-1258', 'viscii'] as const).find((name) => name === charset.toLowerCase());
	const detected = detectSingleByte(bytes, plainHtml, western ? 'windows-1252' : vietnamese);
	const foreign = !western && !/^utf/i.test(charset) && iconv.encodingExists(charset);
	if (detected.share >= 0.5 || !foreign) return readDetected(bytes, detected);
	return { text: iconv.decode(asBuffer(bytes), charset), name: charset.toLowerCase(), certainty: 'likely' };
}

function readDetected(bytes: Uint8Array, { name, certainty }: Detected): Reading {
	return { text: singleByteEncodings[name](bytes), name, certainty };
}
