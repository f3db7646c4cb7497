import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs } from './fingerprint.ts';

/** Not `splitFrontMatter`: its module loads the YAML parser, and a second start must be up in a blink. */
const frontMatter = /^\uFEFF?---[ \t]*\r?\n[\s\S]*?\n---[ \t]*\r?(?:\n|$)/;
const minute = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\b/g;

/**
 * The earliest minute after `now` that the front matter of one of the texts names, undefined when there is none. Days,
 * months and years need no minute: they begin at midnight, and the fingerprint holds the day. Which key the minute
 * belongs to is not asked: at worst the site is built once too often.
 */
export function nextMinute(texts: Iterable<string>, now: string): string | undefined {
	let next: string | undefined;
	for (const text of texts) {
		for (const [found] of frontMatter.exec(text)?.[0].matchAll(minute) ?? []) {
			if (found > now && (next === undefined || found < next)) next = found;
		}
	}
	return next;
}

/** The Vietnam minute from which the built site lacks an entry that was dated in the future at `now`. */
export function nextPublication(root: string, now: string): string | undefined {
	const entries = buildInputs(root).filter((path) => /^content\/.*\.md$/.test(path));
	return nextMinute(
		entries.map((path) => readFileSync(join(root, path), 'utf8')),
		now,
	);
}
