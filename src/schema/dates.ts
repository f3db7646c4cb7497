import { z } from 'astro/zod';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { keysOf, partsOfDay } from '#vocabulary/closed-lists.ts';
import { withoutHidden } from './hidden-characters.ts';

const pattern = /^\d{4}(-\d{2}(-\d{2}(T([01]\d|2[0-3]):\d{2})?)?)?$/;

/** YAML reads a bare `2018` as a number; everything else arrives as text. */
const dateText = z
	.union([z.string(), z.int()])
	.transform(String)
	.refine((text) => pattern.test(text) && isValid(parseISO(text)), {
		error: 'ngày không có thật hoặc sai dạng; viết 2025-03-17, 2025-03-17T08:34, 2025-03 hoặc 2025',
	});

/**
 * A date in the civil time of Vietnam, as precise as the source: year, month, day or minute.
 * `inferred` holds the reason when the source does not state the date itself; pages show it.
 * `part` keeps «chiều 17/3» when the hour is unknown.
 */
const writtenDate = z.strictObject({
	on: dateText,
	inferred: z.string().overwrite(withoutHidden).trim().min(1).optional(),
	part: z.enum(keysOf(partsOfDay)).optional(),
});

export const archiveDate = z.union([dateText.transform((on) => ({ on })), writtenDate], {
	error:
		'ngày không có thật hoặc sai dạng; viết 2025-03-17, 2025-03-17T08:34, 2025-03, 2025 hoặc { on: …, inferred: "lý do" }',
});

export type ArchiveDate = z.infer<typeof writtenDate>;

/** A full day, for dates that are never vague, such as the day of a correction. */
export const exactDay = z.iso.date({ error: 'ngày không có thật hoặc sai dạng; viết 2025-03-17' });

/** Why a value is empty, and the earliest day it can be when something else in the source tells. */
export const missing = z.union(
	[
		z
			.string()
			.overwrite(withoutHidden)
			.trim()
			.min(1)
			.transform((reason) => ({ reason })),
		z.strictObject({ reason: z.string().overwrite(withoutHidden).trim().min(1), notBefore: exactDay.optional() }),
	],
	{ error: 'viết lý do để trống, hoặc { reason: "lý do", notBefore: 2025-11-11 }' },
);

export type Missing = { reason: string; notBefore?: string | undefined };
