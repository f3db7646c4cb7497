import { globSync, readFileSync } from 'node:fs';
import { root } from './paths.ts';

export interface GuideExample {
	/** File of the guide that shows it. */
	readonly page: string;
	/** Path below `content/` of the entry that it is, or is added to. */
	readonly path: string;
	readonly text: string;
	/** Front matter to add to the whole entry at `path`, not an entry of its own. */
	readonly added: boolean;
	/** Text that the entry needs for the addition to make sense; in the guide `\n` stands for the end of a line. */
	readonly body: string;
}

/** ```` ```yaml tin-tuc/2026/x.md ```` is a whole entry; ```` ```yaml + tin-tuc/2026/x.md ```` belongs into that one. */
const block = /^```yaml (\+ )?(\S+\.md)(?: (.+))?\n([\s\S]*?)^```$/gm;

/** The examples of entries in the guide for publishers, as they stand in `content/trang/huong-dan/`. */
export function guideExamples(): GuideExample[] {
	const pages = globSync('content/trang/huong-dan/*.mdx', { cwd: root }).sort();
	return pages.flatMap((page) =>
		[...readFileSync(`${root}/${page}`, 'utf8').matchAll(block)].map(
			([, plus, path = '', body = '', text = '']): GuideExample => ({
				page,
				path,
				text,
				added: Boolean(plus),
				body: body.replaceAll('\\n', '\n'),
			}),
		),
	);
}

/** An entry with lines added to its front matter and, if need be, a paragraph to its body. */
export function withAddition(entry: string, { text, body }: Pick<GuideExample, 'text' | 'body'>): string {
	return `${entry.replace(/\n---\n/, () => `\n${text}---\n`)}${body && `\n${body}\n`}`;
}

/** The whole entries of the guide: path below `content/` → text. */
export function guideEntries(): Record<string, string> {
	const whole = guideExamples().filter(({ added }) => !added);
	return Object.fromEntries(whole.map(({ path, text }) => [path, text]));
}
