/** The text in Unicode NFC, the only form the archive stores. */
export function nfc(text: string): string {
	return text.normalize('NFC');
}

/** The text without halves of surrogate pairs, which are no characters. (`toWellFormed` is younger than phones in use.) */
export function wellFormed(text: string): string {
	return text.replace(/\p{Cs}/gu, '');
}

/**
 * The text without diacritics, lower case: «Đề án Sức khỏe» → «de an suc khoe».
 * NFD does not split Đ/đ, so they are mapped by hand, together with their look-alikes Ð (U+00D0) and Ɖ (U+0189).
 */
export function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[ĐÐƉđð]/g, 'd')
		.toLowerCase()
		.normalize('NFC');
}

/** ASCII words joined by hyphens, for URLs and anchors: «7095/KH-UBND» → «7095-kh-ubnd». Empty when nothing is left. */
export function slugify(text: string): string {
	return fold(text)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}
