import { type Fault, quote, warning } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»' };

/** Quotation marks open and close within one paragraph. Apostrophes and marks after digits (inches) do not count. */
export function* unclosedQuotes({ path, passages }: MarkdownFile): Generator<Fault> {
	for (const { text, at } of passages) {
		const index = unclosedAt(text);
		if (index === undefined) continue;
		const around = text.slice(Math.max(0, index - 15), index + 30).replace(/[«»]/g, '');
		const message = `dấu ngoặc kép ${text[index]} không thành cặp ở ${quote(around)}`;
		yield warning(
			path,
			at(index),
			'unclosed-quote',
			message,
			'thêm dấu đóng hoặc mở; nếu nguồn bị cắt thì ghi vào notes',
		);
	}
}

/** The index of the first quotation mark without its partner, or undefined when all are paired. */
export function unclosedAt(text: string): number | undefined {
	const open: { mark: string; index: number }[] = [];
	const straight: number[] = [];
	let inches = 0;
	for (const { 0: mark, index } of text.matchAll(/[“”«»"]/g)) {
		if (mark in closing) open.push({ mark, index });
		else if (mark === '”' || mark === '»') {
			if (closing[open.at(-1)?.mark ?? ''] !== mark) return index;
			open.pop();
		} else if (mark === '"') {
			straight.push(index);
			if (/\d/.test(text[index - 1] ?? '')) inches++;
		}
	}
	// A straight mark after a digit may close a quotation or mean inches, so with one of them any count can be right.
	return open[0]?.index ?? (straight.length % 2 === 1 && inches === 0 ? straight.at(-1) : undefined);
}
