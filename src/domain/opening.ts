/**
 * Whether a Markdown body opens with the words of the summary, as in an article taken over whole, whose lead is both.
 * Markup, punctuation and case do not count.
 */
export function opensWith(body: string, summary: string): boolean {
	const words = letters(summary);
	return words !== '' && letters(body.slice(0, summary.length * 2 + 400)).startsWith(words);
}

function letters(text: string): string {
	return text
		.normalize('NFC')
		.replace(/\]\([^)\s]*\)|<[^>\n]*>/g, '')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
}
