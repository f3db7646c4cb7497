import { isMap, isSeq, type YAMLSeq } from 'yaml';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';

/**
 * The text of an entry with former ids added to its `movedFrom`; all other characters stay. A front matter that cannot be
 * read, or in which the ids would not arrive, is left as it is. Line ends are `\n`.
 */
export function addMovedFrom(text: string, ids: readonly string[]): string {
	const split = splitFrontMatter(text);
	if (!split || ids.length === 0) return text;
	const start = text.indexOf('\n') + 1;
	const { document } = parseFrontMatter(split.yaml);
	if (document.errors.length > 0 || !isMap(document.contents)) return text;
	const list = document.contents.get('movedFrom', true);
	const { at, line } = isSeq(list) ? within(list, split.yaml, ids) : atEnd(split.yaml, ids);
	const added = text.slice(0, start + at) + line + text.slice(start + at);
	return holds(added, ids) ? added : text;
}

interface Insertion {
	/** Offset in the YAML text. */
	readonly at: number;
	readonly line: string;
}

function atEnd(yaml: string, ids: readonly string[]): Insertion {
	return { at: yaml.length, line: `${yaml.endsWith('\n') ? '' : '\n'}movedFrom: [${ids.join(', ')}]` };
}

/** Behind the last item, in the style of the list. */
function within(list: YAMLSeq, yaml: string, ids: readonly string[]): Insertion {
	const last = list.items.at(-1) as { range?: [number, number, number] } | undefined;
	// An empty list can only be written in brackets.
	if (!last) return { at: (list.range?.[0] ?? 0) + 1, line: ids.join(', ') };
	const at = last.range?.[1] ?? yaml.length;
	if (list.flow) return { at, line: ids.map((id) => `, ${id}`).join('') };
	const indent = /[^\n]*$/.exec(yaml.slice(0, last.range?.[0]))?.[0] ?? '- ';
	const endOfLine = yaml.indexOf('\n', at);
	return { at: endOfLine < 0 ? yaml.length : endOfLine, line: ids.map((id) => `\n${indent}${id}`).join('') };
}

function holds(text: string, ids: readonly string[]): boolean {
	const { document } = parseFrontMatter(splitFrontMatter(text)?.yaml ?? '');
	const list: unknown = document.errors.length > 0 ? undefined : document.toJS()?.['movedFrom'];
	return Array.isArray(list) && ids.every((id) => list.includes(id));
}
