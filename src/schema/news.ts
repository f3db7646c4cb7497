import { z } from 'astro/zod';
import { attachments } from './attachment.ts';
import { charts } from './chart.ts';
import { archiveDate, missing } from './dates.ts';
import { captureDayOrReason, commonFields, text, valueOrReason } from './entry-fields.ts';

export const newsFields = {
	...commonFields,
	publishedAt: archiveDate.optional(),
	publishedAtMissing: missing.optional(),
	eventOn: archiveDate.optional(),
	figures: z
		.array(z.strictObject({ file: text.optional(), alt: text.optional(), caption: text, credit: text.optional() }))
		.default([]),
	files: attachments,
	charts,
};

/** Front matter of a news item (`content/tin-tuc/<year>/<slug>.md`). */
export const newsSchema = z
	.strictObject(newsFields)
	.superRefine(valueOrReason('publishedAt', 'source'))
	.superRefine(captureDayOrReason);

export type News = z.infer<typeof newsSchema>;
