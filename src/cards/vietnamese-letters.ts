const vowels = [...'aăâeêioôơuưy'];
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const lower = ['đ', ...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))].filter(
	(letter) => letter > '\u007f',
);

/** The 134 letters of Vietnamese that are not of ASCII, in both cases. */
export const vietnameseLetters: readonly string[] = [
	...lower,
	...lower.map((letter) => letter.toLocaleUpperCase('vi')),
];
