import { brief, briefPath, document, documentPath, news, newsPath, soundFiles } from '../sample-files.ts';
import type { Example } from './rule-record.ts';

type More = Omit<Partial<Example>, 'files' | 'line'>;

/** The sound archive with one text of the news item replaced; the rule fires at `line`. */
export function inNews(from: string, to: string, line: number, more: More = {}): Example {
	return { files: { ...soundFiles, [newsPath]: replaced(news, from, to) }, file: newsPath, line, ...more };
}

/** The same in the document. */
export function inDocument(from: string, to: string, line: number, more: More = {}): Example {
	return { files: { ...soundFiles, [documentPath]: replaced(document, from, to) }, file: documentPath, line, ...more };
}

/** The same in the brief. */
export function inBrief(from: string, to: string, line: number, more: More = {}): Example {
	return { files: { ...soundFiles, [briefPath]: replaced(brief, from, to) }, file: briefPath, line, ...more };
}

/** The sound archive and one more file, at whose `line` the rule fires. */
export function withFile(file: string, content: string | Uint8Array, line: number, more: More = {}): Example {
	return { files: { ...soundFiles, [file]: content }, file, line, ...more };
}

/** `text` with `from` replaced by `to`. Throws when `from` is not there: the example would show nothing. */
export function replaced(text: string, from: string, to: string): string {
	if (!text.includes(from)) throw new Error(`The sample does not contain ${from}`);
	return text.replace(from, () => to);
}
