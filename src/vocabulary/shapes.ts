// Long, because it is one contract: the form of every vocabulary file.

import { z } from 'astro/zod';
import { documentSystems, keysOf, levels } from './closed-lists.ts';

/**
 * The shape of each file in `content/tu-vung/`. Publishers may edit these files, so the checks
 * validate their text against the same shapes before anything else imports them.
 */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'mã chỉ gồm a–z, 0–9 và dấu gạch nối');
const text = z.string().min(1);
const day = z.iso.date();
/** The issuer part of the keys that tell documents apart, such as `du.ubnd-tinh-lai-chau`. */
const issuerKey = z.string().regex(/^[a-z0-9.-]+$/, 'khóa chỉ gồm a–z, 0–9, dấu chấm và dấu gạch nối');
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

const agency = z.strictObject({
	id,
	key: issuerKey.optional(),
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
});

/** `{tỉnh}` stands for «tỉnh Lai Châu», «thành phố Huế»; `{tên}` for «Lai Châu», «Huế». */
const nameOfProvince = z.string().regex(/\{(?:tỉnh|tên)\}/, 'tên mẫu phải có {tỉnh} hoặc {tên}');

export const agenciesFile = z.strictObject({
	agencies: z.array(agency),
	/** Agencies that get a page only with their first document. */
	rarely: z.array(agency).default([]),
	/** Bodies that every province has; `<id>-<province>` is the id of one. The lists above win. */
	everywhere: z
		.array(
			z.strictObject({
				id,
				name: nameOfProvince,
				shortName: nameOfProvince.optional(),
				symbols: z.array(text).min(1),
				system: z.enum(systems),
				level: z.enum(keysOf(levels)),
				/** Id and name where the province is a city of its own: «Thành ủy Hà Nội». */
				inCity: z.strictObject({ id, name: nameOfProvince }).optional(),
			}),
		)
		.default([]),
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
				/** Id of the agency that issued the document. */
				issuer: id.optional(),
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

const localTerm = z.string().regex(/^\d{4}-\d{4}$/, 'nhiệm kỳ viết bằng hai năm: 2025-2030');

/** The days that `party-terms.ts` tells terms by. Every one of them has a source. */
export const partyTermsFile = z.strictObject({
	source: text,
	/** After this day a new congress may have opened a term that the file does not list yet. */
	completeUntil: day,
	/** Terms of the Central Committee, named by the congress that opened them. */
	national: z.array(
		z.strictObject({
			term: z.string().regex(/^[IVXLC]+$/, 'khóa viết bằng số La Mã'),
			/** First plenum of the new committee, where it met before the congress closed. */
			firstPlenumOn: day.optional(),
			closedOn: day,
			source: text,
		}),
	),
	/** Rounds of congresses below the centre. */
	local: z.array(
		z.strictObject({
			term: localTerm,
			/** The first and the last day on which a provincial congress of the round may have closed. */
			closedBetween: z
				.tuple([day, day], 'cần đúng hai ngày: [sớm nhất, muộn nhất]')
				.refine(([first, last]) => first <= last, 'ngày sau phải không sớm hơn ngày trước'),
			/** Congresses below the province meet first: the earliest day on which one may have closed. */
			lowerClosedFrom: day,
			source: text,
		}),
	),
	/** What is known of one body's own congress, which then counts instead of the round. */
	bodies: z.array(
		z
			.strictObject({
				body: issuerKey,
				term: localTerm,
				openedOn: day.optional(),
				firstPlenumOn: day.optional(),
				closedOn: day.optional(),
				/** A day that is known to lie in the new term, where the day of the close is not. */
				closedBy: day.optional(),
				source: text,
			})
			.refine((own) => own.openedOn || own.firstPlenumOn || own.closedOn || own.closedBy, {
				error: 'cần ít nhất một ngày: openedOn, firstPlenumOn, closedOn hoặc closedBy',
			})
			.refine((own) => !own.closedOn || !own.closedBy, { error: 'chỉ ghi một trong hai: closedOn hoặc closedBy' }),
	),
});

const letters = z.string().regex(/^[\p{L}&]+$/u, 'ký hiệu chỉ gồm chữ cái và dấu &');

export const issuerSymbolsFile = z.strictObject({
	source: text,
	symbols: z.array(
		z.strictObject({
			symbol: letters,
			/** Other letters for the same body: «BGD&ĐT» beside «BGDĐT». */
			variants: z.array(letters).optional(),
			/** What a page shows when only the letters are known. */
			name: text,
			/** What running text calls the body after «của». */
			names: z.array(text).min(1),
			system: z.enum(systems),
			/** `central`: one such body in the country; `local`: one in each province or unit. */
			scope: z.enum(['central', 'local']),
		}),
	),
});

export const abbreviationsFile = z.strictObject({
	source: text,
	abbreviations: z.array(
		z.strictObject({
			short: text,
			/** The full forms, the usual one first. */
			long: z.array(text).min(1),
			/** Words of which the query must have one before the short form is read so; «#» is any number. */
			when: z.array(text).min(1).optional(),
			/** Only when typed in capitals: in small letters it is another word. */
			capitals: z.literal(true).optional(),
			/** The full form is not shortened: the short one is too common or has too many meanings. */
			oneWay: z.literal(true).optional(),
		}),
	),
	/** Other spellings or names of one term, the usual one first. */
	variants: z.array(z.strictObject({ words: z.array(text).min(2) })),
});

/** Address of a page as the site's own links write it: `/so/51-2024-qh15/`. */
const pageAddress = z
	.string()
	.regex(
		/^\/(?:[a-z0-9-]+\/)+$/,
		'địa chỉ trang viết từ dấu / đầu đến dấu / cuối, không có tên miền, ví dụ /so/51-2024-qh15/',
	);
/** Address of a page, or of a file below `public/tep/`. */
const address = z
	.string()
	.regex(
		/^\/(?:(?:[a-z0-9-]+\/)+|tep(?:\/(?!\.{1,2}(?:\/|$))[^/\\\n]+)+(?<!\s))$/,
		'địa chỉ viết từ dấu / đầu, không có tên miền: trang như /so/51-2024-qh15/, tệp như /tep/2025/ke-hoach.pdf',
	);
const calendarDay = z.iso.date({ error: 'ngày không có thật hoặc sai dạng; viết 2025-03-17' });

export const addressesFile = z.strictObject({
	/** The day on which the archive opened to the public: addresses that went before it were never promised. */
	since: calendarDay.optional(),
	/** Addresses whose page stands elsewhere now, where no entry's `movedFrom` says so. */
	moved: z.array(z.strictObject({ from: address, to: address })),
	/** Addresses that nothing stands at any more and no file is left to say why. */
	gone: z.array(
		z.strictObject({
			path: address,
			on: calendarDay,
			reason: z.string().trim().min(1),
			replacedBy: pageAddress.optional(),
		}),
	),
});

export const protectedPeopleFile = z.strictObject({
	source: text,
	/** Words that stand before the name of a child or patient, in small letters. */
	people: z.array(text).min(1),
	/** Words that may stand between such a word and the name. */
	between: z.array(text),
	/** Words in capitals that follow and name nobody: countries, institutions. */
	notNames: z.array(text),
	/** Peoples: nobody's name where they stand alone, but also the beginning of names. */
	groups: z.array(text),
	/** Relatives whose names give a child away. */
	kin: z.array(text),
	/** Phrases that may stand, each with its reason. */
	allowed: z.array(z.strictObject({ phrase: text, reason: text })),
});

/** File name in `content/tu-vung/` → its shape. */
export const vocabularyFiles = {
	'tinh-thanh.json': provincesFile,
	'chu-de.json': topicsFile,
	'loai-van-ban.json': documentTypesFile,
	'co-quan.json': agenciesFile,
	'bi-danh.json': aliasesFile,
	'nhiem-ky.json': partyTermsFile,
	'ky-hieu.json': issuerSymbolsFile,
	'viet-tat.json': abbreviationsFile,
	'duong-dan.json': addressesFile,
	'nguoi-can-bao-ve.json': protectedPeopleFile,
} as const;
