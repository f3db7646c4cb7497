/** Which tags end others that are open, as the HTML standard has it, for the elements of the allow-list. */

interface ImpliedEnd {
	/** What a start tag ends, the outermost of them */
	readonly ends: ReadonlySet<string>;
	/** within the innermost of these. */
	readonly within: ReadonlySet<string>;
}

const set = (names: string) => new Set(names.split(' '));

const item = { ends: set('li'), within: set('ul ol table td th') };
const term = { ends: set('dt dd'), within: set('dl table td th') };
const cell = { ends: set('td th caption'), within: set('table tr') };
const row = { ends: set('tr td th caption'), within: set('table tbody thead tfoot') };
const part = { ends: set('tbody thead tfoot tr td th caption'), within: set('table') };
const link = { ends: set('a'), within: set('table td th caption') };
const paragraph = { ends: set('p'), within: set('table td th caption') };

const implied: Readonly<Record<string, ImpliedEnd>> = {
	li: item,
	dt: term,
	dd: term,
	td: cell,
	th: cell,
	tr: row,
	tbody: part,
	thead: part,
	tfoot: part,
	caption: part,
	a: link,
};

const blocks = set(
	'blockquote details div dl figure figcaption h1 h2 h3 h4 h5 h6 hr ol p pre section summary table ul',
);

/** What the start of an element ends. */
export function impliedEndsOf(name: string): readonly ImpliedEnd[] {
	const own = implied[name];
	return blocks.has(name) ? [paragraph] : own ? [own, ...(name === 'li' || own === term ? [paragraph] : [])] : [];
}

export const voidElements: ReadonlySet<string> = set('br hr img wbr');

/** Elements whose end tag may be left out. */
export const optionalEnds: ReadonlySet<string> = set('li dt dd p tr td th tbody thead tfoot');

const tableParts = set('caption table tbody td tfoot th thead tr');

const parents: Readonly<Record<string, ReadonlySet<string>>> = {
	li: set('ul ol'),
	dt: set('dl'),
	dd: set('dl'),
	...Object.fromEntries([...tableParts].filter((name) => name !== 'table').map((name) => [name, set('table')])),
};

/**
 * In what an element must stand, at any distance; undefined for most. Outside of it browsers drop a part of a table, and a
 * list item ends one that stands further out, and everything between.
 */
export function parentsOf(name: string): ReadonlySet<string> | undefined {
	return parents[name];
}

const betweenCells = set('table tbody tfoot thead tr');

/** Whether an element holds cells, and nothing else: what is written there otherwise, browsers put before the table. */
export function holdsCellsOnly(name: string | undefined): boolean {
	return name !== undefined && betweenCells.has(name);
}

/** Whether an element is a part of a table. */
export function isTablePart(name: string): boolean {
	return name !== 'table' && tableParts.has(name);
}

/** Whether the end tag of an element reaches no further out than this open one. */
export function stopsEndTag(open: string, name: string): boolean {
	if (open === 'table') return true;
	return (open === 'td' || open === 'th' || open === 'caption') && !tableParts.has(name);
}

/** Elements that stand in lines of text. */
export const inLines: ReadonlySet<string> = set(
	'a abbr b bdi br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup u var wbr',
);
