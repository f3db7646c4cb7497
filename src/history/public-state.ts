import { createHash } from 'node:crypto';
import type { Document } from 'yaml';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { nfc } from '#domain/text.ts';

/**
 * What readers could see of an entry's file, as marks that are equal when the same was to be seen: white space, Unicode
 * form and order of keys do not change them.
 */
export interface PublicState {
	/** Of title, summary and body. */
	readonly text: string;
	/** Of the other fields. */
	readonly fields: string;
}

/** Fields about the file itself, not about the item. */
const own = new Set(['draft', 'movedFrom']);
const textFields = ['title', 'summary', 'abstract'];

/** Reads the state that a file showed; undefined for drafts, withdrawn entries, and files that could not be built. */
export function publicState(file: string): PublicState | undefined {
	const source = splitFrontMatter(file);
	if (!source) return undefined;
	const { document } = parseFrontMatter(source.yaml);
	if (document.errors.length > 0) return undefined;
	const data = plainData(document);
	if (!isRecord(data) || data['draft'] === true || data['withdrawn']) return undefined;
	const fields = Object.entries(data).filter(([key]) => !own.has(key) && !textFields.includes(key));
	return {
		text: mark(canonical([...textFields.map((key) => data[key]), source.body])),
		fields: mark(canonical(Object.fromEntries(fields))),
	};
}

/** Undefined for nested anchors that would grow beyond measure; the check refuses anchors, so no such state was built. */
function plainData(document: Document): unknown {
	try {
		return document.toJS();
	} catch {
		return undefined;
	}
}

function mark(text: string): string {
	return createHash('sha256').update(text).digest().toString('base64url', 0, 16);
}

function canonical(value: unknown): string {
	return JSON.stringify(value, (_key, part: unknown) => {
		if (typeof part === 'string') return nfc(part).replace(/\s+/g, ' ').trim();
		if (!isRecord(part)) return part;
		const kept = Object.entries(part).filter(([, inner]) => !isEmpty(inner));
		return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}

/** An absent field, an empty one and an empty list say the same. */
function isEmpty(value: unknown): boolean {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
