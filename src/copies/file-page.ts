import { hash } from 'node:crypto';
import { type StartTag, startTags } from '#domain/start-tags.ts';
import { mapAddresses } from '#layouts/map-addresses.ts';
import { filePolicy } from './file-policy.ts';
import { fileStyle } from './file-style.ts';
import { type FilePlace, relativeAddress } from './relative-address.ts';

/** What is put into a page, as HTML whose addresses are paths of the site with its base. */
export interface PageNotes {
	/** At the beginning of what the page says. */
	readonly main?: string;
	/** At the beginning of its foot. */
	readonly footer?: string;
}

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What a page fetches beforehand, which browsers refuse between files, or for being installed. */
const fetchedAhead = /^(?:manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)$/;

/**
 * A page of the site as it can be opened from a disk by a double click: addresses lead from file to file, scripts, which browsers
 * refuse there, are gone, and what the page says to those without scripts is said. Data for machines stays.
 */
export function filePage(html: string, place: FilePlace, notes: PageNotes = {}): string {
	const edits: Edit[] = [];
	const hashes = new Map<string, string>();
	let policy: Edit | undefined;
	for (const tag of startTags(html)) {
		const { name, start, end } = tag;
		if (name === 'script' && attribute(tag, 'type') !== 'application/ld+json') edits.push(without(html, tag));
		else if (name === 'link' && fetchedAhead.test(attribute(tag, 'rel') ?? '')) edits.push({ start, end, text: '' });
		else if (name === 'noscript') edits.push(...unwrapped(html, tag));
		else if (name === 'style') edits.push(...restyled(html, tag, place, hashes));
		else if (name === 'meta' && attribute(tag, 'http-equiv')?.toLowerCase() === 'content-security-policy') {
			const { value, start } = tag.attributes.find(({ name }) => name === 'content')!;
			policy = { start, end: start + value.length, text: value };
		} else if (name === 'main' || name === 'footer') edits.push({ start: end, end, text: notes[name] ?? '' });
	}
	// The hashes of its styles are known only now.
	if (policy) edits.push({ ...policy, text: filePolicy(policy.text, hashes) });
	return mapAddresses(edited(html, edits), (address) => relativeAddress(address, place));
}

function attribute({ attributes }: StartTag, wanted: string): string | undefined {
	return attributes.find(({ name }) => name === wanted)?.value;
}

/** Takes out an element together with its content. */
function without(html: string, { name, start, end }: StartTag): Edit {
	return { start, end: closing(html, name, end).end, text: '' };
}

function unwrapped(html: string, { name, start, end }: StartTag): Edit[] {
	const close = closing(html, name, end);
	const said = html
		.slice(end, close.start)
		.replace('Trình duyệt đang tắt JavaScript', 'Bản sao mở thẳng từ tệp không chạy JavaScript');
	return [{ start, end: close.end, text: said }];
}

function restyled(html: string, { name, end }: StartTag, place: FilePlace, hashes: Map<string, string>): Edit[] {
	const { start: stop } = closing(html, name, end);
	const before = html.slice(end, stop);
	const after = fileStyle(before, place);
	if (after === before) return [];
	hashes.set(hashSource(before), hashSource(after));
	return [{ start: end, end: stop, text: after }];
}

/** Where the end tag of an element that holds no other of its name begins and ends. */
function closing(html: string, name: string, from: number): { start: number; end: number } {
	const tag = new RegExp(`</${name}[^>]*>`, 'gi');
	tag.lastIndex = from;
	const found = tag.exec(html);
	return found ? { start: found.index, end: tag.lastIndex } : { start: html.length, end: html.length };
}

/** What a Content-Security-Policy calls an inline style. */
function hashSource(content: string): string {
	return `'sha256-${hash('sha256', content, 'base64')}'`;
}

/** The source with all edits made; one within another is left out. */
function edited(html: string, edits: readonly Edit[]): string {
	const parts: string[] = [];
	let done = 0;
	for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
		if (start < done) continue;
		parts.push(html.slice(done, start), text);
		done = end;
	}
	return parts.join('') + html.slice(done);
}
