const hidden = /[\p{Default_Ignorable_Code_Point}\u00A0\u2000-\u200A\u202F\u205F\u3000\uFFF9-\uFFFB]/gu;

/** A line of an example with signs in place of what nobody could see: `⟨U+00A0⟩`, `⟨CR⟩`, `⇥`, marks apart from their letter. */
export function visible(line: string): string {
	return line
		.replace(hidden, (character) => `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`)
		.replaceAll('\r', '⟨CR⟩')
		.replaceAll('\t', '⇥   ')
		.replace(/\p{M}/gu, '◌$&');
}
