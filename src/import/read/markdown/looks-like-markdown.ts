const signs = [
	/^#{1,6} +\S/m,
	/^\|.{0,2000}\|[ \t]*\n\|[ :|-]{3,2000}\|[ \t]*$/m,
	/\]\((?:https?:|\/|mailto:)/,
	/!\[[^\]\n]{0,300}\]\([^)\n]{1,2000}\)/,
	/\*\*[^*\n]{1,300}\*\*/,
	/^(?:---|\+\+\+)\n[a-zA-Z_]+ *[:=]/,
];

/**
 * Whether a text file was saved as Markdown, as web clippers and converters do. One sign could be chance; a file named
 * `.md` needs none of this.
 */
export function looksLikeMarkdown(text: string): boolean {
	const head = text.slice(0, 200_000);
	return signs.filter((sign) => sign.test(head)).length >= 2;
}
