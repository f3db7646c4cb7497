import { decodeTcvn3 } from '../encoding/tcvn3.ts';
import { fromVni } from '../encoding/vni.ts';
import { encodeWindows1252 } from '../encoding/windows-1252.ts';

/** Letters that only Unicode fonts have: text with one of them needs no decoding whatever its font is called. */
const unicodeOnly = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]/u;

/** Whether a font is one of the old fonts that draw Vietnamese letters in place of others: «.VnTime», «VNI-Times». */
function isLegacyFont(fontName: string): boolean {
	return /^(?:\.?Vn(?:[A-Z.]|$)|VNI[-_ ]?[A-Z])/u.test(fontName);
}

/**
 * A word as its reader sees it: letters of TCVN3 (ABC) and VNI fonts become the Vietnamese letters they draw. Fonts of
 * TCVN3 whose names end with H draw capitals only.
 */
export function legacyText(text: string, fontName: string): string {
	if (!isLegacyFont(fontName) || unicodeOnly.test(text)) return text;
	if (/^VNI/u.test(fontName)) return fromVni(text);
	const bytes = encodeWindows1252(text);
	if (!bytes) return text;
	const decoded = decodeTcvn3(bytes);
	return /^\.?Vn[A-Za-z. ]{1,40}H(?:[-, ]|$)/u.test(fontName) ? decoded.toUpperCase() : decoded;
}
