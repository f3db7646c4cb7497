/** Where a province stands: rows and columns from the north-west; a column may be halved, so that tiles follow the coast. */
export interface Cell {
	readonly row: number;
	readonly column: number;
}

const rows: readonly (readonly [row: number, firstColumn: number, ...ids: string[]])[] = [
	[0, 0, 'lai-chau', 'lao-cai', 'tuyen-quang', 'cao-bang'],
	[1, 0, 'dien-bien', 'son-la', 'phu-tho', 'thai-nguyen', 'lang-son'],
	[2, 2, 'ha-noi', 'bac-ninh', 'quang-ninh'],
	[3, 2, 'ninh-binh', 'hung-yen', 'hai-phong'],
	[4, 1.5, 'thanh-hoa'],
	[5, 1, 'nghe-an'],
	[6, 1.5, 'ha-tinh'],
	[7, 2, 'quang-tri'],
	[8, 2.5, 'hue'],
	[9, 3, 'da-nang'],
	// Beside the land, where the map is empty.
	[9, 0.5, 'trung-uong'],
	[10, 3.5, 'quang-ngai'],
	[11, 3.5, 'gia-lai'],
	[12, 3.5, 'dak-lak'],
	[13, 1, 'tay-ninh', 'dong-nai', 'lam-dong', 'khanh-hoa'],
	[14, 0, 'an-giang', 'dong-thap', 'ho-chi-minh'],
	[15, 0.5, 'can-tho', 'vinh-long'],
	[16, 0, 'ca-mau'],
];

/** By the id of the province; the central level too. */
export const cells: ReadonlyMap<string, Cell> = new Map(
	rows.flatMap(([row, first, ...ids]) => ids.map((id, index) => [id, { row, column: first + index }] as const)),
);

/** Columns and rows of the whole. */
export const extent = { columns: 5, rows: 17 };

/** The archipelagos, each with the province that it belongs to: the middle of the first line of its name, in rows and columns. */
export const archipelagos: readonly { readonly name: string; readonly province: string; readonly at: Cell }[] = [
	{ name: 'Hoàng Sa', province: 'da-nang', at: { row: 7.7, column: 3.98 } },
	{ name: 'Trường Sa', province: 'khanh-hoa', at: { row: 14.6, column: 3.7 } },
];
