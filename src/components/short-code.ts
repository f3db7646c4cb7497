/** Characters that fit on one line of a list on the narrowest screen. */
const longest = 26;

/** Whether code in a sentence should stay on one line: a name that breaks at its hyphen reads like two. */
export function isShortCode(code: string): boolean {
	return code.length <= longest && !code.includes('\n');
}
