import { errorAtKey } from '../entry.ts';
import type { EntryFile } from '../entry-file.ts';
import { error, type Fault, quote } from '../fault.ts';

const hint = 'viết một câu nói ảnh cho thấy gì, cho người không nhìn được ảnh';

/** Every picture has a text alternative (WCAG 1.1.1). */
export function* missingAlt(entry: EntryFile): Generator<Fault> {
	const { data, nodes, path } = entry;
	const { figures } = data;
	for (const [index, figure] of Array.isArray(figures) ? figures.entries() : []) {
		if (!figure?.file || String(figure.alt ?? '').trim()) continue;
		yield errorAtKey(
			entry,
			['figures', index, 'file'],
			'missing-alt',
			`ảnh ${quote(figure.file)} không có alt (mô tả ảnh)`,
			hint,
		);
	}
	for (const node of nodes) {
		// A picture without any address is a leftover of the capture, reported as such.
		const bare = node.type === 'image' && node.url !== '' && node.alt.trim() === '';
		const html =
			node.type === 'html' && /<img\b(?![^<>]*\balt\s*=\s*(?:"\s*[^"\s]|'\s*[^'\s]|[^\s"'>]))/i.test(node.value);
		if (bare || html)
			yield error(path, entry.atBody(node.start), 'missing-alt', 'ảnh không có mô tả: ![mô tả](…)', hint);
	}
}
