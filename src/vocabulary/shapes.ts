import { z } from 'astro/zod';
import { documentSystems, keysOf, levels } from './closed-lists.ts';

/**
 * The shape of each file in `content/tu-vung/`. Publishers may edit these files, so the checks
 * validate their text against the same shapes before anything else imports them.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm a–z, 0–9 và dấu gạch nối');
const text = z.string().min(1);
const day = z.iso.date();
const systems = keysOf(documentSystems);

export const provincesFile = z.strictObject({
	source: text,
	provinces: z.array(
		z.strictObject({
			id,
			code: text,
			name: text,
			fullName: text,
			/** For lists, where the name alone would mislead: «Hồ Chí Minh» reads as the person. */
			shortName: text.optional(),
			nameEn: text,
			communes: z.int().positive(),
			/** First day on which the merged province existed. */
			since: day.optional(),
			mergedFrom: z.array(z.strictObject({ id, name: text, fullName: text })).optional(),
		}),
	),
});

export const topicsFile = z.strictObject({
	topics: z.array(
		z.strictObject({
			id,
			name: text,
			scope: text,
			keywords: z.array(text),
			subjectEn: text,
			/** Former topic ids that now mean this one, so that their addresses can be led here. */
			replaces: z.array(id).optional(),
		}),
	),
});

export const documentTypesFile = z.strictObject({
	source: text,
	documentTypes: z.array(
		z.strictObject({ id, name: text, abbreviation: z.string(), systems: z.array(z.enum(systems)).min(1) }),
	),
});

export const agenciesFile = z.strictObject({
	agencies: z.array(
		z.strictObject({
			id,
			name: text,
			shortName: text.optional(),
			/** Letters that stand for the agency in document numbers, such as «UBND». */
			symbols: z.array(text),
			system: z.enum(systems),
			level: z.enum(keysOf(levels)),
			province: id.optional(),
			parent: id.optional(),
			validFrom: day.optional(),
			validTo: day.optional(),
			note: text.optional(),
		}),
	),
});

export const aliasesFile = z.strictObject({
	aliases: z.array(
		z
			.strictObject({
				id,
				names: z.array(text).min(1),
				number: text.optional(),
				numberMissing: text.optional(),
				issuedOn: day.optional(),
				province: id.optional(),
				validFrom: day.optional(),
				validTo: day.optional(),
				note: text.optional(),
			})
			.refine((alias) => (alias.number === undefined) !== (alias.numberMissing === undefined), {
				error: 'cần đúng một trong hai trường: number hoặc numberMissing (lý do)',
			}),
	),
});

/** File name in `content/tu-vung/` → its shape. */
export const vocabularyFiles = {
	'tinh-thanh.json': provincesFile,
	'chu-de.json': topicsFile,
	'loai-van-ban.json': documentTypesFile,
	'co-quan.json': agenciesFile,
	'bi-danh.json': aliasesFile,
} as const;
