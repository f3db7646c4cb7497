import type { Row } from './rows.ts';

/** What each column of the table is ordered by; the columns stand in the order of the table. */
const keys = {
	so: ({ number }: Row) => number,
	'trich-yeu': ({ abstract }: Row) => abstract,
	'co-quan': ({ issuer }: Row) => issuer.name,
	ngay: ({ date }: Row) => date,
	loai: ({ type }: Row) => type.name,
} as const;

export type Column = keyof typeof keys;
export const columns = Object.keys(keys) as Column[];

export interface Sort {
	readonly column: Column;
	readonly descending: boolean;
}

/** «659/QĐ-TTg» before «7095/KH-UBND», «d» before «đ». */
const vietnamese = new Intl.Collator('vi', { numeric: true });

/** The rows by one column, unknown numbers and dates last both ways; equal ones keep their order. */
export function sortRows(rows: readonly Row[], { column, descending }: Sort): Row[] {
	const key = keys[column];
	return [...rows].sort((a, b) => {
		const [one, other] = [key(a), key(b)];
		if (!one || !other) return Number(!one) - Number(!other);
		return descending ? vietnamese.compare(other, one) : vietnamese.compare(one, other);
	});
}
