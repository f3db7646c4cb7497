import { nfc } from '#domain/text.ts';

/** Whether the words of a phrase stand one after the other in one of the texts, with their tones; case does not matter. */
export function holdsPhrase(phrase: string, texts: readonly string[]): boolean {
	const wanted = spaced(phrase);
	return texts.some((text) => spaced(text).includes(wanted));
}

function spaced(text: string): string {
	return ` ${(
		nfc(text)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	).join(' ')} `;
}
