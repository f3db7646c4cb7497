import { z } from 'astro/zod';
import { attachments } from './attachment.ts';
import { charts } from './chart.ts';
import { archiveDate, missing } from './dates.ts';
import { captureDayOrReason, commonFields, text, valueOrReason } from './entry-fields.ts';

/** The site loads nothing from elsewhere: its Content-Security-Policy would leave the place of the picture empty. */
const ownPicture = text.regex(
	/^(?!\/\/)(?![a-z][a-z\d+.-]*:)[^\\\p{Cc}]*$/iu,
	'ảnh phải nằm trong kho, trang không tải ảnh ở nơi khác; đặt ảnh trong public/ khi có quyền, hoặc bỏ file và chỉ giữ chú thích',
);

export const newsFields = {
	...commonFields,
	publishedAt: archiveDate.optional(),
	publishedAtMissing: missing.optional(),
	eventOn: archiveDate.optional(),
	figures: z
		.array(
			z.strictObject({ file: ownPicture.optional(), alt: text.optional(), caption: text, credit: text.optional() }),
		)
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
