/**
 * Whether the first row of a table is its header: every row below has figures or more text, the first has names only.
 * `isBold` tells whether all of the first row is set in bold type.
 */
export function headerRowsOf(rows: readonly (readonly string[])[], isBold: boolean): 0 | 1 {
	const [first, ...others] = rows;
	if (!first || others.length === 0) return 0;
	const filled = first.filter((text) => text !== '');
	if (filled.length < 2) return 0;
	if (isBold || isNumberColumn(first[0]!)) return 1;
	if (first.some(isFigure)) return 0;
	return others.some((row) => row.some(isFigure)) && filled.every((text) => text.length <= 80) ? 1 : 0;
}

/** Whether the header of a column says that it holds running numbers: «TT», «STT». */
export function isNumberColumn(header: string): boolean {
	return /^(?:tt|stt|số\s?tt|số thứ tự|no\.?)$/iu.test(header);
}

/** A row that holds nothing but the title of a group of rows, moved out of the column of numbers. */
export function titleBesideNumber(row: readonly string[]): readonly string[] {
	const [title, ...others] = row;
	const isTitle = others.every((text) => text === '') && !/^(?:\p{N}|[IVX]{1,5}\.?$|[a-zđA-ZĐ][.)]?$)/u.test(title!);
	return isTitle && others.length > 0 ? ['', title!, ...others.slice(1)] : row;
}

function isFigure(text: string): boolean {
	return /^[<>≤≥~±+-]?\s?\d[\d.,\s]{0,20}%?$/u.test(text);
}
