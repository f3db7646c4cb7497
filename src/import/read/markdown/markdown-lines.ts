import { isMap, isScalar } from 'yaml';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import type { Block, Line, Stated } from '../../model.ts';
import { readInline } from './inline.ts';

/**
 * The lines of a Markdown capture with its syntax taken off: headings and tables as blocks, everything else as lines, so
 * that `compose` joins them as it joins those of any text. Front matter becomes what the file states about itself.
 */
export function markdownLines(text: string): { parts: (Line | Block)[]; stated: Stated } {
	const source = splitFrontMatter(text);
	const offset = source ? source.bodyLine - 1 : 0;
	const lines = (source ? source.body : text).split('\n');
	const parts: (Line | Block)[] = [];
	for (let index = 0; index < lines.length; index++) {
		const number = index + 1 + offset;
		const table = tableAt(lines, index);
		if (table) {
			parts.push({ kind: 'table', rows: table, headerRows: 1, line: number });
			index += table.length;
		} else {
			parts.push(...partsOf(lines[index]!, number));
		}
	}
	return { parts, stated: source ? statedIn(source.yaml) : {} };
}

function* partsOf(raw: string, line: number): Generator<Line | Block> {
	const heading = /^ {0,3}(#{1,6})[ \t]+(?=\S)/.exec(raw);
	if (heading) {
		const { text, pictures } = readInline(withoutClosing(raw.slice(heading[0].length).trimEnd()));
		if (text) yield { kind: 'heading', level: heading[1]!.length, text, line };
		yield* figures(pictures, line);
		return;
	}
	if (isMarkOfPage(raw)) {
		yield { text: '', page: 0, number: line };
		return;
	}
	const quoted = raw.replace(/^ {0,3}(?:>[ \t]?){1,5}/, '');
	const item = /^([ \t]*)([-*+•])[ \t]+(.*)$/.exec(quoted);
	const { text, markdown, bold, pictures } = readInline(item ? item[3]! : quoted);
	yield* figures(pictures, line);
	if (markdown && text && !item) yield { kind: 'paragraph', text, line, markdown, ...(bold && { bold }) };
	else if (text || !pictures.length) {
		yield { text: item ? `${item[1]}${item[2]} ${text}` : text, page: 0, number: line, ...(bold && { bold }) };
	}
}

/** Rules, comments and fences are no words. The bound keeps the patterns quick on hostile lines. */
function isMarkOfPage(raw: string): boolean {
	if (raw.length > 300) return false;
	return /^(?:(?:[-*_][ \t]*){3,}|```\S*|~~~\S*|<!--.*-->)$/.test(raw.trim());
}

/** «Title ##» → «Title». */
function withoutClosing(text: string): string {
	let end = text.length;
	while (text[end - 1] === '#') end--;
	return end === text.length || /\s/.test(text[end - 1] ?? ' ') ? text.slice(0, end).trimEnd() : text;
}

function* figures(pictures: readonly string[], line: number): Generator<Block> {
	for (const alt of pictures) yield { kind: 'figure', caption: '', alt, line };
}

/** No table has so many columns; the bound keeps the pattern below quick. */
const longestRule = 2_000;

/** The rows of a pipe table that begins on a line: header, rule, rows. Undefined where none does. */
function tableAt(lines: readonly string[], start: number): string[][] | undefined {
	const rule = lines[start + 1] ?? '';
	if (rule.length > longestRule) return undefined;
	if (!lines[start]!.includes('|') || !/^[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$/.test(rule))
		return undefined;
	const rows = [cellsOf(lines[start]!)];
	for (let index = start + 2; index < lines.length && lines[index]!.includes('|'); index++)
		rows.push(cellsOf(lines[index]!));
	const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
	return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function cellsOf(line: string): string[] {
	return line
		.trim()
		.replace(/^\||\|$/g, '')
		.split(/(?<!\\)\|/)
		.map((cell) => readInline(cell.replaceAll('\\|', '|')).text);
}

/** Keys that web clippers and site generators use. */
const keys = {
	title: ['title', 'tieu_de', 'tieu-de'],
	url: ['url', 'source', 'link', 'canonical', 'source_url'],
	siteName: ['site', 'sitename', 'site_name', 'publisher'],
	author: ['author', 'byline', 'authors'],
	description: ['description', 'summary', 'excerpt'],
	published: ['date', 'published', 'publishedat', 'pubdate', 'datepublished'],
} as const;

function statedIn(yaml: string): Stated {
	const { document } = parseFrontMatter(yaml);
	if (document.errors.length > 0) return {};
	if (!isMap(document.contents)) return {};
	// Not `toJS`: aliases that multiply are resolved there.
	const byKey = new Map(
		document.contents.items.map(({ key, value }) => [
			String(key).toLowerCase(),
			isScalar(value) ? value.value : undefined,
		]),
	);
	const stated: Record<string, string> = {};
	for (const [name, spellings] of Object.entries(keys)) {
		const value = spellings.map((key) => byKey.get(key)).find((found) => typeof found === 'string' && found.trim());
		if (typeof value === 'string') stated[name] = value.trim();
	}
	const url = stated['url'];
	if (url && !URL.canParse(url)) delete stated['url'];
	return stated;
}
