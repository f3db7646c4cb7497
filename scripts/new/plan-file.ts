import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '#checks/fault.ts';
import { checkArchive } from '#checks/run.ts';
import type { DocumentNumber } from '#domain/document-number.ts';
import { nameEntry } from '#domain/entry-name.ts';
import { undatedFolder } from '#domain/entry-path.ts';
import type { NewEntry } from '#domain/new-entry/new-entry.ts';
import { newEntryText } from '#domain/new-entry/new-entry-text.ts';
import { type ContentFile, listFiles, readFileAt } from '../content-files.ts';
import { documentsNumbered, type HeldDocument, titleOf } from './held-documents.ts';

/** A file that can be written as it is. */
export interface PlannedFile {
	/** Below the content folder. */
	readonly path: string;
	readonly text: string;
	/** What a person should know before going on, in Vietnamese. */
	readonly notices: readonly string[];
}

/** Why nothing is written, in Vietnamese; `freeName` is a file name that would do, where another name helps. */
export interface Refusal {
	readonly reasons: readonly string[];
	readonly freeName?: string;
}

export interface Place {
	/** The content folder. */
	readonly content: string;
	/** A file name without `.md`, when somebody wants one of their own. */
	readonly name?: string | undefined;
	/** The entry's number, read. */
	readonly number?: DocumentNumber | undefined;
	/** The present minute in Vietnam. */
	readonly now: string;
}

const duplicate = new Set(['duplicate-number', 'duplicate-url']);

/**
 * The file of a new entry, after a look at what the archive has and at what the checks will say. Throws `UnreadableError` when
 * the content folder cannot be read.
 */
export function planFile(entry: NewEntry, { content, name, number, now }: Place): PlannedFile | Refusal {
	const { path, free } = pathsOf(entry, content, name);
	if (existsSync(join(content, path))) {
		const reason = `đã có tệp ${path} («${titleOf(content, path)}»), không ghi đè`;
		return { reasons: [reason], ...(free !== path && { freeName: slugOf(free) }) };
	}
	const text = newEntryText(entry);
	const file = { path, bytes: new TextEncoder().encode(text) };
	const held = number ? documentsNumbered(content, number) : [];
	const same = held.filter((document) => isSame(file, readFileAt(content, document.path), now));
	if (same.length > 0) return { reasons: same.map((document) => `số ${entry.number} đã có ở ${shown(document)}`) };
	const faults = checkArchive([file], { now }).filter(({ rule }) => rule !== 'draft-incomplete');
	const errors = faults.filter(({ severity }) => severity === 'error');
	if (errors.length > 0) return { reasons: errors.map(words) };
	const others = held.map((document) => `kho đã có số ấy ở ${shown(document)}; cùng một văn bản thì sửa tệp ấy`);
	return { path, text, notices: [...others, ...faults.map(words)] };
}

/** The path that the entry should have, and the nearest one that is free. */
function pathsOf(entry: NewEntry, content: string, name?: string): { path: string; free: string } {
	const { collection, label } = entry.kind;
	const year = entry.date?.slice(0, 4);
	const named = { ...entry, collection, year, fallback: `${label} chưa đặt tên` };
	const folder = join(content, collection);
	const taken = new Set(existsSync(folder) ? listFiles(folder).map((path) => `${collection}/${path}`) : []);
	const path = name ? `${collection}/${year ?? undatedFolder}/${name}.md` : nameEntry(named);
	if (!taken.has(path)) return { path, free: path };
	// Another name for one that somebody chose counts on from there.
	return { path, free: nameEntry(name ? { collection: 'tin-tuc', year, title: name, fallback: name } : named, taken) };
}

function slugOf(path: string): string {
	return path.replace(/^.*\/|\.md$/g, '');
}

function isSame(file: ContentFile, held: ContentFile, now: string): boolean {
	return checkArchive([file, held], { now }).some(({ rule }) => duplicate.has(rule));
}

function shown({ path, title }: HeldDocument): string {
	return `${path} («${title}»)`;
}

function words({ message, hint }: Fault): string {
	return hint ? `${message}; ${hint}` : message;
}
