/** How characters are written that the font of the cards lacks and that titles about health have. */
const substitutes = new Map(
	Object.entries({
		'‐': '-',
		'‑': '-',
		'−': '–',
		'′': '’',
		'″': '”',
		'→': '–',
		μ: 'µ',
		...greek(
			'αalpha βbeta γgamma δdelta εepsilon ζzeta ηeta θtheta κkappa λlambda πpi ρrho σsigma τtau φphi χchi ψpsi ωomega',
		),
	}),
);

function greek(names: string): Record<string, string> {
	return Object.fromEntries(
		names.split(' ').flatMap(([letter = '', ...name]) => [
			[letter, name.join('')],
			[letter.toUpperCase(), `${name[0]?.toUpperCase()}${name.slice(1).join('')}`],
		]),
	);
}

/**
 * A text in NFC with what a font can draw: other forms of a character become its usual one («ﬁ» → «fi»), Greek letters their
 * names, letters of other scripts «…»; signs such as emoji are left out. What the font has stays as it is written.
 */
export function drawableText(text: string, has: (character: string) => boolean): string {
	const drawn = Array.from(text.normalize('NFC'), (character) => draw(character, has)).join('');
	return drawn
		.replace(/…(?:\s*…)+/g, '…')
		.replace(/ {2,}/g, ' ')
		.trim();
}

function draw(character: string, has: (character: string) => boolean): string {
	if (has(character)) return character;
	if (/\s/u.test(character)) return ' ';
	const usual = substitutes.get(character) ?? character.normalize('NFKC');
	if (Array.from(usual).every(has)) return usual;
	return /[\p{L}\p{N}]/u.test(character) ? '…' : '';
}
