import { parseFrontMatter } from '#domain/front-matter.ts';

/** Plain scalars that YAML reads as they stand, and quoted ones without escapes. */
const plain = /^([\p{L}][^#:{}[\]"'&*!|>%@`]*)$/u;
const quoted = /^"([^"\\]*)"$/;

/**
 * One top-level value of a front matter without parsing the rest, which is what reading thousands of them would mostly cost.
 * Undefined when the key is not there or its YAML is broken.
 */
export function frontMatterValue(yaml: string, key: string): unknown {
	const start = yaml.startsWith(`${key}:`) ? 0 : yaml.indexOf(`\n${key}:`) + 1;
	if (start === 0 && !yaml.startsWith(`${key}:`)) return undefined;
	const next = /\n(?![ \t\r\n#}\]-])/g;
	next.lastIndex = start;
	const end = next.exec(yaml)?.index ?? yaml.length;
	const block = yaml.slice(start, end).trimEnd();
	const simple = block.slice(key.length + 1).trim();
	const value = plain.exec(simple)?.[1] ?? quoted.exec(simple)?.[1];
	if (value !== undefined && !simple.includes('\n')) return value;
	const { document } = parseFrontMatter(block);
	return document.errors.length > 0 ? undefined : (document.toJS() as Record<string, unknown> | null)?.[key];
}
