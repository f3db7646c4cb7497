import { storable } from './clean-text.ts';

/** Text shown letter by letter, between fences longer than any run of backticks in it. Empty for text without letters. */
export function codeFence(text: string): string {
	const content = storable(text)
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
	if (content.trim() === '') return '';
	let longest = 2;
	for (const [run] of content.matchAll(/`+/g)) longest = Math.max(longest, run.length);
	const fence = '`'.repeat(longest + 1);
	return `${fence}\n${content}\n${fence}`;
}
