import { LineCounter, parseDocument } from 'yaml';

/** A Markdown file taken apart. Lines count from 1, as editors show them. */
export interface MarkdownSource {
	/** The YAML text between the two `---` lines, without them. */
	readonly yaml: string;
	/** Line of the file on which the YAML text starts. */
	readonly yamlLine: number;
	readonly body: string;
	/** Line of the file on which the body starts. */
	readonly bodyLine: number;
}

const fence = /^---[ \t]*$/;

/**
 * Splits a Markdown file into front matter and body. Returns undefined when the file does not open with a `---` line
 * or never closes it. Accepts CRLF and a leading byte order mark so that the checks can report those by name.
 */
export function splitFrontMatter(text: string): MarkdownSource | undefined {
	const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
	if (!fence.test(lines[0] ?? '')) return undefined;
	const close = lines.findIndex((line, index) => index > 0 && fence.test(line));
	if (close === -1) return undefined;
	return {
		yaml: lines.slice(1, close).join('\n'),
		yamlLine: 2,
		body: lines.slice(close + 1).join('\n'),
		bodyLine: close + 2,
	};
}

/**
 * Parses the YAML of a front matter (YAML 1.2 core schema: dates stay text, `no` stays text).
 * The returned document keeps positions; `counter.linePos(offset)` counts from the first YAML line.
 */
export function parseFrontMatter(yaml: string) {
	const counter = new LineCounter();
	return { document: parseDocument(yaml, { lineCounter: counter, prettyErrors: false }), counter };
}
