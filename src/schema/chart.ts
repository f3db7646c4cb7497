import { z } from 'astro/zod';
import { text } from './entry-fields.ts';

/** Tables of the body whose values «then and later» are drawn below the text. Columns are named by their headers. */
export const charts = z
	.array(
		z.strictObject({
			title: text,
			/** Which table of the body, counted from 1 as in `bang-1.csv`. */
			table: z.int().positive(),
			/** The column that says what a row is about. */
			label: text,
			/** The column with its unit. */
			unit: text.optional(),
			/** The columns with the value at first and the value later, or aimed at. */
			from: text,
			to: text,
			/** What readers must know to read the values rightly; stands below the drawing. */
			note: text.optional(),
		}),
	)
	.default([]);

/** One of them, as front matter tells it. */
export type ChartOfTable = z.infer<typeof charts>[number];
