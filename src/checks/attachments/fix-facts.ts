import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { isSound, wrongFacts } from './attachment-facts.ts';
import { listedFiles } from './listed-files.ts';
import type { PublicFile, PublicFiles } from './public-file.ts';

interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/**
 * The text of an entry with the SHA-256 and the size of each attachment written into its record; all other characters stay.
 * A text whose front matter cannot be read is returned as it is. Line ends are `\n`.
 */
export function fixFacts(text: string, files: PublicFiles): string {
	const split = /^files:/m.test(text) ? splitFrontMatter(text) : undefined;
	if (!split) return text;
	const { document } = parseFrontMatter(split.yaml);
	const records = isMap(document.contents) ? document.contents.get('files') : undefined;
	if (document.errors.length > 0 || !isSeq(records)) return text;
	const start = text.indexOf('\n') + 1;
	const edits: Edit[] = [];
	for (const listed of listedFiles({ data: document.toJS() })) {
		const file = files.get(listed.path);
		const record = records.items[Number(listed.at[1])];
		if (!file || !isMap(record) || !isSound(listed.path, file)) continue;
		edits.push(...editsOf(record, wrongFacts(listed, file), file, split.yaml));
	}
	// From the end, so that offsets before an edit stay right.
	const fixed = edits
		.toSorted((a, b) => b.from - a.from)
		.reduce(
			(before, { from, to, text: value }) => before.slice(0, start + from) + value + before.slice(start + to),
			text,
		);
	return parseFrontMatter(splitFrontMatter(fixed)?.yaml ?? '').document.errors.length > 0 ? text : fixed;
}

/** A wrong value is replaced; what is absent follows the address, in the style of its record. */
function editsOf(record: YAMLMap, keys: readonly ('sha256' | 'size')[], file: PublicFile, yaml: string): Edit[] {
	const rightOf = (key: 'sha256' | 'size') => (key === 'size' ? String(file.size) : file.sha256());
	const edits: Edit[] = [];
	let added = '';
	const url = rangeOf(record, 'url');
	if (!url) return [];
	const indent = ' '.repeat(columnOf(record, yaml));
	for (const key of keys) {
		const range = rangeOf(record, key);
		// A key without a value has a range of no length: a space must part the two.
		if (range) edits.push({ ...range, text: range.from === range.to ? ` ${rightOf(key)}` : rightOf(key) });
		else added += record.flow ? `, ${key}: ${rightOf(key)}` : `\n${indent}${key}: ${rightOf(key)}`;
	}
	const end = record.flow ? url.to : endOfLine(yaml, url.to);
	return added ? [...edits, { from: end, to: end, text: added }] : edits;
}

function rangeOf(record: YAMLMap, key: string): { from: number; to: number } | undefined {
	const pair = record.items.find((item) => isScalar(item.key) && item.key.value === key);
	const range = isScalar(pair?.value) ? pair.value.range : undefined;
	return range ? { from: range[0], to: range[1] } : undefined;
}

/** How far the keys of a record are indented. */
function columnOf(record: YAMLMap, yaml: string): number {
	const first = record.items[0]?.key;
	const offset = (isScalar(first) && first.range?.[0]) || 0;
	return offset - (yaml.lastIndexOf('\n', offset - 1) + 1);
}

/** Behind the comment that the address may carry. */
function endOfLine(yaml: string, offset: number): number {
	const end = yaml.indexOf('\n', offset);
	return end === -1 ? yaml.length : end;
}
