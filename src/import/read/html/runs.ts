import TurndownService from 'turndown';
import { tidyCharacters } from '../tidy.ts';

/** A piece of a line with one look. A line break is a run of its own with the text «\n». */
export interface Run {
	readonly text: string;
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly href?: string | undefined;
}

export interface RichText {
	readonly text: string;
	/** The same words with emphasis and links, where only a part of the text has them. */
	readonly markdown?: string;
	/** Every letter is bold (italic). */
	readonly bold: boolean;
	readonly italic: boolean;
}

const turndown = new TurndownService({ emDelimiter: '*', strongDelimiter: '**' });

/** The words of a line and their emphasis; `document` makes the elements that turndown reads. */
export function richText(source: readonly Run[], document: Document): RichText {
	const runs = joined(source);
	const text = runs.map((run) => run.text).join('');
	const worded = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
	const bold = worded.length > 0 && worded.every((run) => run.bold);
	const italic = worded.length > 0 && worded.every((run) => run.italic);
	const parts = runs.map((run) => ({
		...run,
		bold: Boolean(run.bold) && !bold,
		italic: Boolean(run.italic) && !italic,
	}));
	const markdown = markdownOf(parts, document);
	return { text, bold, italic, ...(markdown && { markdown }) };
}

function joined(source: readonly Run[]): Run[] {
	const runs: Run[] = [];
	let blankBefore = true;
	for (const run of source) {
		let text = tidyCharacters(run.text).replace(/\s+/g, ' ');
		if (blankBefore && text.startsWith(' ')) text = text.slice(1);
		if (!text) continue;
		const marks = /^\p{M}+/u.exec(text)?.[0];
		const before = runs.at(-1);
		if (marks && before) {
			// Letters and their marks may stand in different runs.
			runs[runs.length - 1] = { ...before, text: (before.text + marks).normalize('NFC') };
			text = text.slice(marks.length);
			if (!text) continue;
		}
		blankBefore = text.endsWith(' ');
		const last = runs.at(-1);
		if (last && (sameLook(last, run) || text === ' ')) runs[runs.length - 1] = { ...last, text: last.text + text };
		else runs.push({ ...run, text });
	}
	const last = runs.at(-1);
	if (last) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
	return runs;
}

function sameLook(one: Run, other: Run): boolean {
	return one.bold === other.bold && one.italic === other.italic && one.href === other.href;
}

function markdownOf(runs: readonly Run[], document: Document): string | undefined {
	const root = document.createElement('div');
	let marked = false;
	let before = '';
	for (const [index, run] of runs.entries()) {
		const after = runs[index + 1]?.text ?? '';
		let node: Node = document.createTextNode(run.text);
		const emphasis = clearOf(before, run.text, after);
		if (run.italic && emphasis) node = wrapped(document, 'em', node);
		if (run.bold && emphasis) node = wrapped(document, 'strong', node);
		if (run.href && run.text.trim()) {
			node = wrapped(document, 'a', node);
			(node as Element).setAttribute('href', run.href);
		}
		marked ||= node.nodeType === 1;
		root.append(node);
		before = run.text;
	}
	return marked ? turndown.turndown(root) : undefined;
}

/** Within a word, or against punctuation, Markdown would show the asterisks instead of the emphasis. */
function clearOf(before: string, text: string, after: string): boolean {
	const start = !/\S$/u.test(before) || text.startsWith(' ') || /[\p{P}\p{S}]$/u.test(before);
	const end = !/^\S/u.test(after) || text.endsWith(' ') || /^[\p{P}\p{S}]/u.test(after);
	return /[\p{L}\p{N}]/u.test(text) && start && end;
}

function wrapped(document: Document, tag: string, node: Node): Element {
	const element = document.createElement(tag);
	element.append(node);
	return element;
}
