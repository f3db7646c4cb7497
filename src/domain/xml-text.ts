/** What XML 1.0 can hold in no form, written or referred to; a lone half of a surrogate pair included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without the characters that XML cannot hold; it is not escaped yet. */
export function holdableInXml(text: string): string {
	return text.replace(forbidden, '');
}
