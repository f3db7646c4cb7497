import { type YamlValue, yamlValue } from '#domain/yaml-value.ts';

/** One key of a new front matter with what helps to fill it. All words are Vietnamese. */
export interface Row {
	readonly key: string;
	/** Absent: left empty for a person. */
	readonly value?: YamlValue | undefined;
	/** What a person must do here before the entry can be published. */
	readonly todo?: string | undefined;
	/** Said behind a value that may stay as it is. */
	readonly note?: string | undefined;
	/** Paragraphs above the line. */
	readonly help?: readonly string[];
	/** The line is a comment, for fields that few entries need. */
	readonly optional?: boolean;
	/** Keys below this one. */
	readonly rows?: readonly Row[];
}

const commentWidth = 100;

/** The lines of a row, indented by `indent`. */
function rowLines({ key, value, todo, note, help = [], optional, rows }: Row, indent = ''): string[] {
	const written = value === undefined ? '' : ` ${yamlValue(value, key)}`;
	const said = todo ? `TODO: ${todo}` : note;
	const line = `${indent}${optional ? '# ' : ''}${key}:${written}${said === undefined ? '' : ` # ${said}`}`;
	return [
		...help.flatMap((text) => commentLines(text, indent)),
		line,
		...(rows ?? []).flatMap((row) => rowLines(row, `${indent}  `)),
	];
}

/** The rows of a group; one that is explained stands apart from what is before it. */
export function groupLines(rows: readonly Row[]): string[] {
	return rows.flatMap((row, index) => [...(index > 0 && row.help ? [''] : []), ...rowLines(row)]);
}

/** A paragraph as comment lines, broken at blanks. */
export function commentLines(text: string, indent = ''): string[] {
	const lines: string[] = [];
	let line = '#';
	for (const word of text.split(' ')) {
		if (line.length + 1 + word.length > commentWidth - indent.length) {
			lines.push(line);
			line = '#  ';
		}
		line += ` ${word}`;
	}
	return [...lines, line].map((one) => indent + one);
}

/** «full (Toàn văn), excerpt (Trích)»: what a closed list allows. */
export function allowed(list: Readonly<Record<string, string>>): string {
	return Object.entries(list)
		.map(([id, label]) => `${id} (${label})`)
		.join(', ');
}
