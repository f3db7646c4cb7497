import { nearest } from '#domain/nearest.ts';
import { fold } from '#domain/text.ts';
import type { KeyPath } from './yaml-place.ts';

export interface UnknownKey {
	readonly key: string;
	/** Where the group lies that has the key. */
	readonly path: KeyPath;
	/** The whole document. */
	readonly data: unknown;
	/** The keys that the group may have. */
	readonly known: readonly string[];
	/** The Vietnamese label of a top-level key. */
	readonly labelOf?: ((key: string) => string | undefined) | undefined;
}

/** What an author most likely meant by a key that the group does not have; undefined when nothing is near. */
export function unknownKeyHint({ key, path, data, known, labelOf }: UnknownKey): string | undefined {
	const label = path.length === 0 ? known.find((id) => fold(labelOf?.(id) ?? '') === fold(key)) : undefined;
	if (label) return `tên khóa viết bằng tiếng Anh: «${label}»`;
	const near = nearest(key, known);
	if (near) return `có phải «${near}»?`;
	const group = path.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown>)?.[part], data);
	const values = (group ?? {}) as Record<string, unknown>;
	// «{ reason: Nguồn, đã đính chính }»: what stands behind the comma is read as a key without a value.
	if (path.length > 0 && values[key] === null && /\s/.test(key))
		return 'đây là phần sau của một giá trị có dấu phẩy: đặt cả giá trị ấy trong ngoặc kép "…"';
	const parent = path.length === 0 ? emptyKeyAbove(key, values) : undefined;
	return parent && `nếu dòng này thuộc «${parent}» ở trên thì thụt vào hai dấu cách`;
}

/** The empty key that this one follows with nothing but other lines of its group between: it was meant to hold them. */
function emptyKeyAbove(key: string, values: Readonly<Record<string, unknown>>): string | undefined {
	const keys = Object.keys(values);
	const before = keys.slice(0, Math.max(keys.indexOf(key), 0));
	return before.findLast((other) => values[other] === null && groups.has(other));
}

const groups = new Set(['withdrawn', 'source', 'capture']);
