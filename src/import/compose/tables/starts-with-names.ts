const figure = /^[<>≤≥]?[\d.,]+%?$/u;

/** Whether the first row of a table is its header: names over rows of which one has a figure. */
export function startsWithNames(rows: readonly (readonly string[])[]): boolean {
	const [first = [], ...others] = rows;
	const isFigure = (cell: string) => figure.test(cell);
	if (others.length === 0 || first.some(isFigure)) return false;
	const named = first.filter((cell) => cell !== '').length;
	return named >= Math.max(2, first.length - 1) && others.some((row) => row.some(isFigure));
}
