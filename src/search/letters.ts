/**
 * Pagefind folds diacritics by splitting letters, and đ does not split: «dien» would never find «điện». The index and the
 * query therefore hold ḏ (U+1E0F), a letter that does split into d and a mark, in place of đ; readers never see it.
 */

/** Text as the index holds it: NFC, with ḏ for đ. */
export function toIndexLetters(text: string): string {
	return text.normalize('NFC').replaceAll('đ', 'ḏ').replaceAll('Đ', 'Ḏ');
}

/** Text that came out of the index, as readers know it. */
export function toReaderLetters(text: string): string {
	return text.replaceAll('ḏ', 'đ').replaceAll('Ḏ', 'Đ');
}
