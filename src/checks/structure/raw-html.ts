import { error, type Fault } from '../fault.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

const elements = /<(script|iframe|object|embed|form|style|link|meta|base)\b/gi;
/** Anywhere in the HTML: looking for the tag around it would take quadratic time on hostile input. */
const handlers = /[\s"'/](on[a-z]{3,})\s*=/gi;

/** A body holds text, not programs: no scripts, frames or event handlers in raw HTML. */
export function* rawHtml({ path, nodes, atBody }: MarkdownFile): Generator<Fault> {
	for (const node of nodes) {
		if (node.type !== 'html') continue;
		const { start } = node;
		for (const match of node.value.matchAll(elements)) {
			const message = `thẻ HTML <${match[1]?.toLowerCase()}> không được phép trong thân bài`;
			yield error(path, atBody(start + match.index), 'raw-html', message, 'viết bằng Markdown, hoặc bỏ thẻ này');
		}
		for (const match of node.value.matchAll(handlers)) {
			const message = `thuộc tính HTML ${match[1]} chạy mã, không được phép`;
			yield error(path, atBody(start + match.index), 'raw-html', message, 'bỏ thuộc tính này');
		}
	}
}
