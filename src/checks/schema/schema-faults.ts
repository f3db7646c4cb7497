import type { z } from 'astro/zod';
import type { Document } from 'yaml';
import { nearest } from '#domain/nearest.ts';
import { error, type Fault, type Place, quote, warning } from '../fault.ts';
import { unknownKeyHint } from './unknown-key.ts';
import { valueHint } from './value-hint.ts';
import { describePath, type KeyPath, offsetOf } from './yaml-place.ts';
import { translateIssue } from './zod-messages.ts';

export interface Validated {
	readonly path: string;
	readonly document: () => Document;
	readonly data: unknown;
	readonly at: (offset: number) => Place;
	/** What the schema found, where it has been asked already with `translateIssue`. */
	readonly issues?: readonly z.core.$ZodIssue[] | undefined;
	/** Faults of refinements that Zod skips when the base shape fails. */
	readonly extraIssues?: readonly { path: KeyPath; message: string }[];
	/** The Vietnamese label of a top-level key, and the id that a label stands for. */
	readonly labelOf?: (key: string) => string | undefined;
	/** What a top-level key holds, in a sentence. */
	readonly meaningOf?: (key: string) => string | undefined;
	readonly idOf?: (label: string, allowed: readonly string[]) => string | undefined;
	/** An entry that nobody sees yet may lack whole fields, or leave keys empty; a value that is there must still be right. */
	readonly draft?: boolean;
}

type Found = {
	path: KeyPath;
	message: string;
	code?: string;
	expected?: string;
	keys?: string[];
	values?: readonly unknown[];
};

/** A file with more unknown keys than this is no entry that somebody mistyped, and looking for what each may mean takes long. */
const maxHints = 50;

/** Every fault that a schema finds in a YAML or JSON document, each at the key or value that caused it. */
export function* schemaFaults(schema: z.ZodType, input: Validated): Generator<Fault> {
	const { path: file, document, data, at } = input;
	const issues: readonly Found[] =
		input.issues ?? schema.safeParse(data, { error: translateIssue }).error?.issues ?? [];
	const seen = new Set<string>();
	let hints = 0;
	for (const issue of [...issues, ...(input.extraIssues ?? [])]) {
		const { path, code, expected, keys, values, message } = issue as Found;
		const identity = `${path.map(String).join('.')}|${message}`;
		if (seen.has(identity)) continue;
		seen.add(identity);
		for (const key of code === 'unrecognized_keys' ? (keys ?? []) : []) {
			const place = at(offsetOf(document(), [...path, key], 'key'));
			const isHinted = hints++ < maxHints;
			const hint = isHinted
				? unknownKeyHint({ key, path, data, known: knownKeys(schema, path), labelOf: input.labelOf })
				: undefined;
			yield error(file, place, 'schema', `khóa lạ ${quote(describePath([...path, key]))}`, hint);
		}
		if (code === 'unrecognized_keys') continue;
		const value = valueAt(data, path);
		if (input.draft && (value === null || (path.length === 1 && value === undefined))) {
			const what = `${describe(path, input.labelOf)}bản nháp chưa có giá trị này`;
			yield warning(file, at(offsetOf(document(), path)), 'draft-incomplete', what, 'điền trước khi bỏ draft: true');
			continue;
		}
		const shown = isPlain(value) ? `; đã thấy ${quote(value)}` : '';
		const { idOf } = input;
		const near =
			code === 'invalid_value' && isPlain(value) ? suggest(String(value), values ?? [], input.idOf) : undefined;
		yield error(
			file,
			at(offsetOf(document(), path)),
			'schema',
			`${describe(path, input.labelOf)}${message}${shown}`,
			near
				? `«${near}»`
				: (howToAdd(path, value, input.meaningOf) ??
						valueHint({
							path,
							value,
							code,
							expected,
							message,
							idOf: idOf && ((label) => idOf(label, itemsOf(schema, path))),
						})),
		);
	}
}

/** How to add a key that is missing. */
function howToAdd(path: KeyPath, value: unknown, meaningOf: Validated['meaningOf']): string | undefined {
	if (value !== undefined || path.length === 0) return undefined;
	const meaning = path.length === 1 ? meaningOf?.(String(path[0])) : undefined;
	return `thêm «${describePath(path)}»${meaning ? `: ${meaning.charAt(0).toLocaleLowerCase('vi')}${meaning.slice(1)}` : ''}`;
}

function suggest(seen: string, values: readonly unknown[], idOf: Validated['idOf']): string | undefined {
	const allowed = values.map(String);
	return idOf?.(seen, allowed) ?? nearest(seen, allowed);
}

function describe(path: KeyPath, labelOf: Validated['labelOf']): string {
	const label = labelOf?.(String(path[0]));
	return path.length === 0 ? '' : `«${describePath(path)}»${label ? ` (${label})` : ''}: `;
}

function isPlain(value: unknown): value is string | number | boolean {
	return (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';
}

export function valueAt(data: unknown, path: KeyPath): unknown {
	let value = data;
	for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
	return value;
}

/** The keys that a schema allows at a path, looking through wrappers such as `optional` and `array`. */
function knownKeys(schema: z.ZodType, path: KeyPath): string[] {
	return Object.keys((schemaAt(schema, path) as { shape?: object } | undefined)?.shape ?? {});
}

function schemaAt(schema: z.ZodType, path: KeyPath): z.ZodType | undefined {
	let current: z.ZodType | undefined = unwrap(schema);
	for (const part of path) {
		const { shape, element } = (current ?? {}) as { shape?: Record<string, z.ZodType>; element?: z.ZodType };
		current = unwrap(typeof part === 'number' ? element : shape?.[String(part)]);
	}
	return current;
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	let current = schema;
	for (;;) {
		const inner: z.ZodType | undefined = (current as { def?: { innerType?: z.ZodType } } | undefined)?.def?.innerType;
		if (!inner) return current;
		current = inner;
	}
}

/** The values that the items of a list may have; empty where any will do. */
function itemsOf(schema: z.ZodType, path: KeyPath): string[] {
	const item = unwrap((schemaAt(schema, path) as { element?: z.ZodType } | undefined)?.element);
	return ((item as { options?: readonly unknown[] } | undefined)?.options ?? []).map(String);
}
