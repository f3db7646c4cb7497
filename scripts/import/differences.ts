import { fields } from '#schema/fields.ts';
import { contentOf } from './known-items.ts';

/** A field in which two entries of one item differ; both values as people read them. */
export interface Difference {
	/** In Vietnamese: «Ngày đăng». */
	readonly field: string;
	readonly old: string;
	readonly new: string;
}

/** What an entry says about its making, and what only people fill in. */
const notCompared = new Set([
	'capture',
	'rights',
	'draft',
	'notes',
	'mentions',
	'citations',
	'corrections',
	'id',
	'effect',
	'files',
]);
const none = '(trống)';
const shownCharacters = 60;

/** The fields, and at the end the body, in which two texts of entries differ. */
export function differences(old: string, added: string): Difference[] {
	const [before, after] = [contentOf(old), contentOf(added)];
	const keys = new Set(
		[...Object.keys(before.data), ...Object.keys(after.data)].map((key) => key.replace(/Missing$/, '')),
	);
	const found: Difference[] = [];
	for (const key of keys) {
		const [one, other] = [shown(before.data, key), shown(after.data, key)];
		if (one !== other && !notCompared.has(key)) found.push({ field: labelOf(key), old: one, new: other });
	}
	const body = firstDifference(before.body, after.body);
	return body ? [...found, { field: 'Thân bài', ...body }] : found;
}

function labelOf(key: string): string {
	return Object.hasOwn(fields, key) ? fields[key as keyof typeof fields].label : key;
}

/** A reason for an empty value is no value: two entries that are both empty do not differ. */
function shown(data: Readonly<Record<string, unknown>>, key: string): string {
	const value = data[key];
	return value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? none : plain(value);
}

function plain(value: unknown): string {
	if (Array.isArray(value)) return value.map(plain).join(', ');
	if (value && typeof value === 'object') {
		return Object.values(value)
			.filter((part) => part !== undefined && part !== null)
			.map(plain)
			.join('; ');
	}
	return String(value);
}

/** Counts of words, and the passages where the words of two bodies first part. Undefined when the words are the same. */
function firstDifference(old: string, added: string): { old: string; new: string } | undefined {
	const [before, after] = [wordsOf(old), wordsOf(added)];
	const at = before.findIndex((word, index) => word !== after[index]);
	if (at === -1 && before.length === after.length) return undefined;
	const from = Math.max(0, (at === -1 ? before.length : at) - 2);
	const passage = (words: readonly string[]) =>
		`${words.length.toLocaleString('vi-VN')} chữ, «${cut(words.slice(from, from + 15).join(' '))}»`;
	return { old: passage(before), new: passage(after) };
}

function wordsOf(body: string): string[] {
	return body.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function cut(text: string): string {
	return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}
