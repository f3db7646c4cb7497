import { z } from 'astro/zod';
import { httpUrl, sha256, text } from './entry-fields.ts';

/** A backslash, or a tab between two slashes, would lead to another host. */
const ownPath = z.string().regex(/^\/(?![/\\])[^\\\p{Cc}]*$/u, 'cần đường dẫn trong kho, mở đầu bằng /tep/');

/**
 * The files that an entry offers. A file in `public/tep/` also needs `sha256` and `size`: the checks ask for them, because
 * only they can tell the values to write.
 */
export const attachments = z
	.array(
		z.strictObject({
			/** What readers see and press. */
			name: text,
			url: z.union([httpUrl, ownPath]),
			sha256: sha256.optional(),
			/** Bytes. */
			size: z.int().positive().optional(),
			pages: z.int().positive().optional(),
			/** Carries a digital signature. */
			signed: z.boolean().optional(),
		}),
	)
	.default([]);

export type Attachment = z.infer<typeof attachments>[number];
