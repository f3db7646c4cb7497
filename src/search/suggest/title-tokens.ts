const runs = /[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu;
const word = /^[\p{L}\p{N}\p{M}]/u;

/** The words of a text and what stands between them, in order; a single blank between two words goes without saying. */
export function tokensOf(text: string): string[] {
	return [...text.matchAll(runs)].flatMap(([run], index, all) =>
		run === ' ' && index > 0 && index < all.length - 1 ? [] : [run],
	);
}

/** The text that `tokensOf` took apart. */
export function textOf(tokens: readonly string[]): string {
	return tokens.reduce((text, token, index) => {
		const apart = index > 0 && isWord(token) && isWord(tokens[index - 1]!);
		return text + (apart ? ' ' : '') + token;
	}, '');
}

/** Whether a token is a word, not what stands between words. */
export function isWord(token: string): boolean {
	return word.test(token);
}
