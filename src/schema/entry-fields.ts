import { z } from 'astro/zod';
import { captureMethods, completeness, keysOf, levels } from '#vocabulary/closed-lists.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { topics } from '#vocabulary/topics.ts';
import { archiveDate, exactDay, missing } from './dates.ts';
import { withoutHidden } from './hidden-characters.ts';

/** Nothing in it turns round what stands beside it on the page, or in a file. */
export const text = z.string().overwrite(withoutHidden).trim().min(1);
/**
 * An address of the web that says at first sight where it leads: a name in front of an `@` is none of a host, and browsers
 * take a backslash for a slash.
 */
export const httpUrl = z
	.url({ protocol: /^https?$/ })
	.refine((url) => !url.includes('\\') && !/^[^/]*\/\/[^/?#]*@/.test(url), {
		error: 'địa chỉ web có dấu @ trước tên miền, hoặc dấu \\, nên dẫn tới nơi khác với nơi nó tỏ ra',
	});
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 gồm 64 chữ số thập lục phân viết thường');
/** Ids look like `tin-tuc/2025/ten-tep` or `van-ban/ke-hoach/7095-kh-ubnd-ubnd-lai-chau-2025`. */
export const entryId = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){2}$/, 'mã mục có dạng tin-tuc/2025/ten-tep');

const provinceId = z.enum([...provinceNames.keys()] as [string, ...string[]]);
const topicId = z.enum(topics.map((topic) => topic.id) as [string, ...string[]]);

/** Fields that news, documents and briefs share. Keys, labels and descriptions are paired in `fields.ts`. */
export const commonFields = {
	id: text.optional(),
	title: text.max(400),
	summary: text.optional(),
	provinces: z.array(provinceId).min(1),
	level: z.enum(keysOf(levels)).optional(),
	topic: topicId,
	topics: z.array(topicId).max(3).default([]),
	completeness: z.enum(keysOf(completeness)),
	source: z
		.strictObject({
			name: text,
			url: httpUrl.optional(),
			author: text.optional(),
			published: archiveDate.optional(),
			note: text.optional(),
		})
		.optional(),
	sourceMissing: missing.optional(),
	capture: z.strictObject({
		url: httpUrl.optional(),
		capturedOn: archiveDate.optional(),
		capturedOnMissing: missing.optional(),
		method: z.enum(keysOf(captureMethods)),
		sha256,
		excerptOf: text.optional(),
	}),
	rights: text,
	notes: z.array(text).default([]),
	corrections: z
		.array(
			z.strictObject({
				on: exactDay,
				where: text.optional(),
				from: text.optional(),
				to: text.optional(),
				reason: text,
				by: text.optional(),
			}),
		)
		.default([]),
	mentions: z
		.strictObject({
			people: z.array(z.strictObject({ name: text, role: text.optional() })).default([]),
			organisations: z.array(text).default([]),
		})
		.optional(),
	citations: z.array(z.strictObject({ text, to: text.nullable() })).default([]),
	draft: z.boolean().default(false),
	/** Ids under which readers knew the entry before; their addresses lead here for good. */
	movedFrom: z.array(entryId).default([]),
	withdrawn: z.strictObject({ reason: text, on: exactDay, replacedBy: entryId.optional() }).optional(),
};

type Data = Record<string, unknown>;

/**
 * A refinement: exactly one of `key` and `keyMissing` is given, so that an empty value always carries its reason.
 * The fault is placed at `key`.
 */
export function valueOrReason(...keys: string[]) {
	return (data: Data, context: z.RefinementCtx) => {
		for (const key of keys) {
			const has = data[key] !== undefined;
			const hasReason = data[`${key}Missing`] !== undefined;
			if (has === hasReason) {
				context.addIssue({
					code: 'custom',
					path: has ? [`${key}Missing`] : [key],
					message: has
						? `đã có ${key} thì không ghi ${key}Missing`
						: `thiếu ${key}; nếu nguồn không cho biết, ghi ${key}Missing kèm lý do`,
				});
			}
		}
	};
}

/** The same rule for `capture.capturedOn`, which sits one level down. */
export function captureDayOrReason(data: { capture: Data }, context: z.RefinementCtx) {
	if ((data.capture['capturedOn'] === undefined) === (data.capture['capturedOnMissing'] === undefined)) {
		context.addIssue({
			code: 'custom',
			path: ['capture', 'capturedOn'],
			message: 'cần đúng một trong hai: capturedOn, hoặc capturedOnMissing kèm lý do',
		});
	}
}
