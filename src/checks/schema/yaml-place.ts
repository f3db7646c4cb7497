import { type Document, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

export type KeyPath = readonly PropertyKey[];

/** A path as authors read it, counting from 1: `figures › mục 2 › caption`. */
export function describePath(path: KeyPath): string {
	return path.map((part) => (typeof part === 'number' ? `mục ${part + 1}` : String(part))).join(' › ');
}

/**
 * The offset of the value at a path in a YAML document. When the path leads to nothing, the offset of the nearest
 * parent's key, or 0 when even the first key is missing. With `target: 'key'` the key itself.
 */
export function offsetOf(document: Document, path: KeyPath, target: 'key' | 'value' = 'value'): number {
	let node: unknown = document.contents;
	let parentKey = 0;
	for (const [depth, part] of path.entries()) {
		const step: { key: Node | undefined; value: unknown } | undefined = child(node, part);
		if (!step) return parentKey;
		const wanted = depth === path.length - 1;
		const key = step.key?.range?.[0];
		if (wanted && target === 'key' && key !== undefined) return key;
		const value = isNode(step.value) ? step.value.range?.[0] : undefined;
		if (wanted) return value ?? key ?? parentKey;
		parentKey = key ?? value ?? parentKey;
		node = step.value;
	}
	return parentKey;
}

function child(node: unknown, part: PropertyKey): { key: Node | undefined; value: unknown } | undefined {
	if (isSeq(node)) {
		const value = node.items[Number(part)];
		return value === undefined ? undefined : { key: undefined, value };
	}
	if (!isMap(node)) return undefined;
	const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : '') === String(part));
	return pair && { key: isNode(pair.key) ? pair.key : undefined, value: isEmpty(pair.value) ? pair.key : pair.value };
}

/** A key without a value: its null has no place of its own worth showing. */
function isEmpty(value: unknown): boolean {
	return isScalar(value) && value.value === null && value.source === '';
}
