const letters: Readonly<Record<string, string>> = { a: 'aăâ', d: 'dđ', e: 'eê', o: 'oôơ', u: 'uư' };
/** Combining grave, acute, hook above, tilde and dot below. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/**
 * Every way to set diacritics on a bare syllable of Vietnamese, the bare one first; other words give themselves alone. Some are
 * no syllables: whoever asks looks them up.
 */
export function tonedForms(folded: string): string[] {
	if (!/^[a-z]{1,7}$/.test(folded)) return [folded];
	let forms = [''];
	for (const letter of folded) {
		forms = forms.flatMap((form) => [...(letters[letter] ?? letter)].map((variant) => form + variant));
	}
	return forms.flatMap((form) => [form, ...toned(form)]);
}

function toned(form: string): string[] {
	return [...form.matchAll(/[aăâeêioôơuưy]/g)].flatMap(({ index }) =>
		tones.map((tone) => (form.slice(0, index + 1) + tone + form.slice(index + 1)).normalize('NFC')),
	);
}
