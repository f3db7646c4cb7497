import type { Rule } from './word.ts';

/** Cells of a ruled table: `columns` and `rows` are the places of its rules, `cells[row][column]` the number of the cell there. */
export interface Grid {
	readonly columns: readonly number[];
	readonly rows: readonly number[];
	/** Fields of one merged cell have one number, that of its top left field in reading order. */
	readonly cells: readonly (readonly number[])[];
}

/** How far rules that belong together may miss each other, in points. */
const slack = 3;
const mostRules = 3000;

/** The tables that rules draw on a page: at least two columns, parted by upright rules. Merged cells stay merged. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
	const level = merged(rules.filter((rule) => rule.level));
	const upright = merged(rules.filter((rule) => !rule.level));
	if (level.length + upright.length > mostRules) return [];
	const grids = connected(level, upright).flatMap((group) => gridOf(group.level, group.upright));
	return grids.toSorted((a, b) => a.rows[0]! - b.rows[0]!);
}

/** Whether a point lies in the grid. */
export function isInside({ columns, rows }: Grid, x: number, y: number): boolean {
	return x >= columns[0]! - 1 && x <= columns.at(-1)! + 1 && y >= rows[0]! - 1 && y <= rows.at(-1)! + 1;
}

/** Pieces of one line drawn cell by cell become one rule. */
function merged(rules: readonly Rule[]): Rule[] {
	const result: Rule[] = [];
	const bands = bandsOf(rules);
	for (const band of bands) {
		const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length;
		let open: { level: boolean; at: number; from: number; to: number } | undefined;
		for (const rule of band.toSorted((a, b) => a.from - b.from)) {
			if (open && rule.from <= open.to + slack) open.to = Math.max(open.to, rule.to);
			else {
				open = { ...rule, at };
				result.push(open);
			}
		}
	}
	return result;
}

/** Rules at nearly the same place, in groups that are at most `slack` wide. */
function bandsOf(rules: readonly Rule[]): Rule[][] {
	const bands: Rule[][] = [];
	for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
		const band = bands.at(-1);
		if (band && rule.at - band[0]!.at <= slack) band.push(rule);
		else bands.push([rule]);
	}
	return bands;
}

function connected(level: readonly Rule[], upright: readonly Rule[]) {
	const all = [...level, ...upright];
	const group = all.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (group[at] !== at) {
			group[at] = group[group[at]!]!;
			at = group[at]!;
		}
		return at;
	};
	level.forEach((row, rowIndex) => {
		upright.forEach((column, columnIndex) => {
			if (meet(row, column)) group[root(rowIndex)] = root(level.length + columnIndex);
		});
	});
	const groups = new Map<number, { level: Rule[]; upright: Rule[] }>();
	all.forEach((rule, index) => {
		const key = root(index);
		const found = groups.get(key) ?? { level: [], upright: [] };
		groups.set(key, found);
		(rule.level ? found.level : found.upright).push(rule);
	});
	return [...groups.values()];
}

function meet(row: Rule, column: Rule): boolean {
	return (
		row.from <= column.at + slack &&
		row.to >= column.at - slack &&
		column.from <= row.at + slack &&
		column.to >= row.at - slack
	);
}

function gridOf(level: readonly Rule[], upright: readonly Rule[]): Grid[] {
	if (level.length === 0 || upright.length === 0) return [];
	const columns = places([...upright.map(({ at }) => at), ...level.flatMap(({ from, to }) => [from, to])]);
	const rows = places([...level.map(({ at }) => at), ...upright.flatMap(({ from, to }) => [from, to])]);
	if (columns.length < 3 || rows.length < 2 || (columns.length - 1) * (rows.length - 1) > 20_000) return [];
	const cells = fields(columns, rows, level, upright);
	const hasColumns = cells.some((row) => new Set(row).size > 1);
	return hasColumns ? [{ columns, rows, cells }] : [];
}

function places(values: readonly number[]): number[] {
	const result: number[] = [];
	for (const value of values.toSorted((a, b) => a - b)) {
		const last = result.at(-1);
		if (last === undefined || value - last > slack + 1) result.push(value);
	}
	return result;
}

function fields(
	columns: readonly number[],
	rows: readonly number[],
	level: readonly Rule[],
	upright: readonly Rule[],
): number[][] {
	const width = columns.length - 1;
	const isRuled = (rules: readonly Rule[], middle: number): boolean =>
		rules.some((rule) => rule.from <= middle && rule.to >= middle);
	const byPlace = (rules: readonly Rule[], at: number): Rule[] =>
		rules.filter((rule) => Math.abs(rule.at - at) <= slack + 1);
	const uprightAt = columns.map((at) => byPlace(upright, at));
	const cells: number[][] = [];
	for (let row = 0; row + 1 < rows.length; row++) {
		const levelHere = byPlace(level, rows[row]!);
		const middle = (rows[row]! + rows[row + 1]!) / 2;
		cells.push([]);
		for (let column = 0; column < width; column++) {
			const centre = (columns[column]! + columns[column + 1]!) / 2;
			const isOpenLeft = column > 0 && !isRuled(uprightAt[column]!, middle);
			const isOpenAbove = row > 0 && !isRuled(levelHere, centre);
			if (isOpenLeft) cells[row]!.push(cells[row]![column - 1]!);
			else if (isOpenAbove) cells[row]!.push(cells[row - 1]![column]!);
			else cells[row]!.push(row * width + column);
		}
	}
	return cells;
}
