import { z } from 'astro/zod';
import { issuers } from '#vocabulary/agencies.ts';
import { documentSystems, keysOf, legalEffects, relationKinds, signingAuthorities } from '#vocabulary/closed-lists.ts';
import { documentTypes } from '#vocabulary/document-types.ts';
import { attachments } from './attachment.ts';
import { charts } from './chart.ts';
import { archiveDate, exactDay, missing } from './dates.ts';
import { captureDayOrReason, commonFields, text, valueOrReason } from './entry-fields.ts';

export const documentFields = {
	...commonFields,
	abstract: text.optional(),
	number: text.optional(),
	numberMissing: missing.optional(),
	type: z.enum(documentTypes.map((type) => type.id) as [string, ...string[]]),
	system: z.enum(keysOf(documentSystems)),
	issuer: z.enum(issuers.map((agency) => agency.id) as [string, ...string[]]),
	place: text.optional(),
	issuedOn: archiveDate.optional(),
	issuedOnMissing: missing.optional(),
	effectiveOn: archiveDate.optional(),
	expiresOn: archiveDate.optional(),
	effect: z
		.strictObject({
			status: z.enum(keysOf(legalEffects)),
			verifiedOn: exactDay.optional(),
			evidence: text.optional(),
		})
		.default({ status: 'unverified' }),
	secrecy: text.optional(),
	signers: z
		.array(
			z.strictObject({
				name: text,
				authority: z.enum(keysOf(signingAuthorities)).optional(),
				/** The office on whose behalf the signer signs, such as «Giám đốc». */
				onBehalfOf: text.optional(),
				position: text,
			}),
		)
		.default([]),
	recipients: z.array(text).default([]),
	/** A count that the source does not state is written with the reason: `{ count: 10, inferred: … }`. */
	pages: z.union([z.int().positive(), z.strictObject({ count: z.int().positive(), inferred: text })]).optional(),
	relations: z
		.array(
			z.strictObject({
				kind: z.enum(keysOf(relationKinds)),
				/** A number («25-CT/TW»), or the id of a document that the archive holds. */
				to: text,
				/** When the text states how two other documents stand to each other: the one that `to` is about. */
				from: text.optional(),
				/** What the other document is: «Chỉ thị của Ban Bí thư, ngày 25/10/2023». */
				note: text.optional(),
				/** The part that is amended, replaced or repealed, such as «Điều 5»; without it, the whole. */
				scope: text.optional(),
			}),
		)
		.default([]),
	files: attachments,
	charts,
};

/** Front matter of a document (`content/van-ban/<year>/<number-slug>-<issuer>-<year>.md`). */
export const documentSchema = z
	.strictObject(documentFields)
	.superRefine(valueOrReason('number', 'issuedOn', 'source'))
	.superRefine(captureDayOrReason);

export type DocumentData = z.infer<typeof documentSchema>;
