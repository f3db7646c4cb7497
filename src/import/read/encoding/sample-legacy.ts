import iconv from 'iconv-lite';

/** Encoders for tests, written apart from the decoders: they go by decomposed letters. */
const vniMarks: Readonly<Record<string, string>> = {
	'\u0301': 'ù',
	'\u0300': 'ø',
	'\u0309': 'û',
	'\u0303': 'õ',
	'\u0323': 'ï',
	'\u0302': 'â',
	'\u0302\u0301': 'á',
	'\u0302\u0300': 'à',
	'\u0302\u0309': 'å',
	'\u0302\u0303': 'ã',
	'\u0323\u0302': 'ä',
	'\u0306': 'ê',
	'\u0306\u0301': 'é',
	'\u0306\u0300': 'è',
	'\u0306\u0309': 'ú',
	'\u0306\u0303': 'ü',
	'\u0323\u0306': 'ë',
};
const vniAlone: Readonly<Record<string, string>> = {
	í: 'í',
	ì: 'ì',
	ỉ: 'æ',
	ĩ: 'ó',
	ị: 'ò',
	ỵ: 'î',
	đ: 'ñ',
	ơ: 'ô',
	ư: 'ö',
};
const windows1252Signs: ReadonlyMap<string, number> = new Map([
	['“', 0x93],
	['”', 0x94],
	['‘', 0x91],
	['’', 0x92],
	['–', 0x96],
	['—', 0x97],
	['…', 0x85],
	['•', 0x95],
	['‰', 0x89],
]);

export type LegacyEncoding = 'windows-1258' | 'tcvn3' | 'vni' | 'viscii';

/** A Vietnamese text in an encoding from before Unicode. TCVN3 as ABC fonts have it: toned capitals become small letters. */
export function encodeLegacy(text: string, encoding: LegacyEncoding): Uint8Array {
	const nfc = text.normalize('NFC');
	if (encoding === 'viscii') return iconv.encode(nfc, 'viscii');
	if (encoding === 'windows-1258') return iconv.encode(withLooseTones(nfc), 'windows1258');
	if (encoding === 'vni') return withSigns([...nfc].map(vniLetter).join(''), 'latin1');
	return withSigns(
		nfc.replace(/[^\p{ASCII}ĂÂÊÔƠƯĐ]/gu, (letter) => letter.toLowerCase()),
		'tcvn',
	);
}

/** Windows-1258 has â, ă, ê, ô, ơ, ư whole, and tones as marks after them. */
function withLooseTones(text: string): string {
	return text
		.normalize('NFD')
		.replace(
			/([aeou])(\u0323?)([\u0302\u0306\u031b])(\u0323?)/gi,
			(_, letter, before, shape, after) => (letter + shape).normalize('NFC') + before + after,
		);
}

function vniLetter(letter: string): string {
	const small = letter.toLowerCase();
	const upper = small !== letter;
	const [base, ...marks] = small
		.normalize('NFD')
		.replace(/([ou])([\u0323]?)\u031b/, (_, vowel, mark) => (vowel === 'o' ? 'ơ' : 'ư') + mark);
	const written = vniAlone[small] ?? (vniAlone[base!] ?? base!) + (marks.length ? vniMarks[marks.join('')]! : '');
	return upper ? written.toUpperCase() : written;
}

function withSigns(text: string, encoding: string): Uint8Array {
	return Buffer.concat(
		[...text].map((character) => {
			const sign = windows1252Signs.get(character);
			return sign === undefined ? iconv.encode(character, encoding) : Buffer.from([sign]);
		}),
	);
}
