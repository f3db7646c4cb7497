import type { z } from 'astro/zod';
import type { Collection } from '#domain/entry-path.ts';
import { type Brief, briefFields, briefSchema } from '#schema/brief.ts';
import { type DocumentData, documentFields, documentSchema } from '#schema/document.ts';
import { captureDayOrReason, valueOrReason } from '#schema/entry-fields.ts';
import { fieldFor } from '#schema/fields.ts';
import { type News, newsFields, newsSchema } from '#schema/news.ts';
import type { Entry, EntryHead } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { idForLabel } from './label-ids.ts';
import { schemaFaults } from './schema-faults.ts';
import type { KeyPath } from './yaml-place.ts';
import { translateIssue } from './zod-messages.ts';

const schemas = {
	'tin-tuc': { schema: newsSchema, fields: newsFields },
	'van-ban': { schema: documentSchema, fields: documentFields },
	'diem-tin': { schema: briefSchema, fields: briefFields },
} as const;

/** The front matter fits the schema of its collection. A draft may still lack fields; that is a warning. */
export function entrySchema({ path, document, data, collection, draft, atYaml: at }: Entry): Iterable<Fault> {
	const { schema, fields } = schemas[collection];
	const { issues } = validate(collection, data);
	const extraIssues = missingReasons(data, fields);
	return schemaFaults(schema, {
		issues,
		path,
		document,
		data,
		at,
		draft,
		extraIssues,
		labelOf: (key) => fieldFor(key)?.label,
		meaningOf: (key) => fieldFor(key)?.description,
		idOf: idForLabel,
	});
}

export interface Validated {
	/** Absent when there are issues. */
	readonly data?: News | DocumentData | Brief;
	readonly issues: readonly z.core.$ZodIssue[];
}

const validated = new WeakMap<object, Validated>();

/** Asks the schema of a collection, once for each front matter: the checks want the issues, the site the data. */
export function validate(collection: Collection, data: EntryHead['data']): Validated {
	const known = validated.get(data);
	if (known) return known;
	const { data: right, error } = schemas[collection].schema.safeParse(data, { error: translateIssue });
	const result: Validated = { ...(right && { data: right }), issues: error?.issues ?? [] };
	validated.set(data, result);
	return result;
}

/** Zod runs the refinements of an object only once its shape is right; an author should hear everything at once. */
function missingReasons(data: Entry['data'], fields: object): { path: KeyPath; message: string }[] {
	const issues: { path: KeyPath; message: string }[] = [];
	const context = {
		addIssue: ({ path = [], message = '' }: { path?: PropertyKey[]; message?: string }) =>
			issues.push({ path, message }),
	} as unknown as z.RefinementCtx;
	const keys = Object.keys(fields).filter((key) => `${key}Missing` in fields);
	valueOrReason(...keys)({ ...data }, context);
	const { capture } = data;
	if (typeof capture === 'object' && capture !== null && !Array.isArray(capture)) {
		captureDayOrReason({ capture: capture as Record<string, unknown> }, context);
	}
	return issues;
}
