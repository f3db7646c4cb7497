import { error, type Fault, quote, warning } from '../fault.ts';
import type { BodyNode } from '../files/body.ts';
import type { MarkdownFile } from '../files/markdown-file.ts';

/**
 * What is defined below a text is used in it: a note that nothing refers to is shown nowhere, and neither is the second of
 * two with one name. A name that nothing defines is shown as typed.
 */
export function* lostNotes(file: MarkdownFile): Generator<Fault> {
	yield* unusedNotes(file);
	yield* unusedAddresses(file);
	yield* unknownNotes(file);
}

type Note = Extract<BodyNode, { type: 'note' }>;

function* unusedNotes({ path, nodes, atBody }: MarkdownFile): Generator<Fault> {
	const shown = shownNotes(nodes);
	const names = new Set<string>();
	for (const node of nodes) {
		if (node.type !== 'note') continue;
		const { start, defines, label } = node;
		const name = quote(`[^${label}]`);
		if (names.has(defines)) {
			const message = `đã có một chú thích ${name} ở trên: trang không hiện chú thích này`;
			yield error(path, atBody(start), 'lost-note', message, 'đặt tên khác, rồi sửa cả chỗ dẫn tới nó');
		} else if (!shown.has(node)) {
			const message = `không chỗ nào trong bài dẫn tới chú thích ${name}: trang không hiện nó`;
			const hint = `thêm [^${label}] vào sau chữ được chú thích, hoặc bỏ «[^${label}]:» để thành đoạn văn thường`;
			yield error(path, atBody(start), 'lost-note', message, hint);
		}
		names.add(defines);
	}
}

/** The notes that the text refers to, itself or by way of notes that it shows. */
function shownNotes(nodes: readonly BodyNode[]): ReadonlySet<Note> {
	const notes = new Map<string, Note>();
	const references = new Map<Note | undefined, string[]>();
	/** The notes that the node stands in, the innermost last. */
	const around: Note[] = [];
	for (const node of nodes) {
		while (around.length > 0 && around.at(-1)!.end <= node.start) around.pop();
		if (node.type === 'note-reference') {
			const within = around.at(-1);
			const names = references.get(within) ?? [];
			names.push(node.refersTo);
			references.set(within, names);
		} else if (node.type === 'note') {
			if (!notes.has(node.defines)) notes.set(node.defines, node);
			around.push(node);
		}
	}
	const shown = new Set<Note>();
	const names = [...(references.get(undefined) ?? [])];
	for (let name = names.pop(); name !== undefined; name = names.pop()) {
		const note = notes.get(name);
		if (!note || shown.has(note)) continue;
		shown.add(note);
		names.push(...(references.get(note) ?? []));
	}
	return shown;
}

function* unusedAddresses({ path, nodes, atBody }: MarkdownFile): Generator<Fault> {
	const used = new Set(
		nodes.flatMap((node) => (node.type === 'reference' || node.type === 'image' ? [node.refersTo] : [])),
	);
	const seen = new Set<string>();
	for (const node of nodes) {
		if (node.type !== 'link' || node.defines === undefined) continue;
		const { defines, label = '', start } = node;
		const message = seen.has(defines)
			? `đã có một dòng ${quote(`[${label}]:`)} ở trên: trang không dùng dòng này`
			: `không chỗ nào trong bài dẫn tới dòng ${quote(`[${label}]:`)}: trang không hiện nó`;
		const hint = `muốn dòng này hiện như chữ thường thì viết «\\[${label}]:», không cần thì xóa`;
		if (seen.has(defines) || !used.has(defines)) yield warning(path, atBody(start), 'lost-note', message, hint);
		seen.add(defines);
	}
}

const reference = /(?<!\\)\[\^([^\]\s]{1,40})\]/g;

function* unknownNotes({ path, passages }: MarkdownFile): Generator<Fault> {
	for (const { field, text, at } of passages) {
		if (field !== 'body' || !text.includes('[^')) continue;
		for (const { 1: name = '', index } of text.matchAll(reference)) {
			const message = `bài không có chú thích ${quote(`[^${name}]`)}: người đọc thấy nguyên các dấu này`;
			const hint = `thêm một đoạn «[^${name}]: …» ở cuối bài, hoặc bỏ chỗ dẫn này`;
			yield warning(path, at(index), 'lost-note', message, hint);
		}
	}
}
