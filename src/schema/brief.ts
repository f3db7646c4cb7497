import { z } from 'astro/zod';
import { archiveDate, missing } from './dates.ts';
import { captureDayOrReason, commonFields, text, valueOrReason } from './entry-fields.ts';

export const briefFields = {
	...commonFields,
	summary: text,
	publishedAt: archiveDate.optional(),
	publishedAtMissing: missing.optional(),
	eventOn: archiveDate.optional(),
	seenIn: z.array(text).min(1),
};

/** Front matter of a brief (`content/diem-tin/<year or khong-ngay>/<slug>.md`): a headline and a one-line digest of an item held elsewhere. */
export const briefSchema = z
	.strictObject(briefFields)
	.superRefine(valueOrReason('publishedAt', 'source'))
	.superRefine(captureDayOrReason);

export type Brief = z.infer<typeof briefSchema>;
