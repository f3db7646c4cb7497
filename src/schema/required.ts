import { briefFields } from './brief.ts';
import { documentFields } from './document.ts';
import { type FieldKey, type FieldOwner, fields } from './fields.ts';
import { newsFields } from './news.ts';

const shapes = { news: newsFields, document: documentFields, brief: briefFields };

/** Whether a field must be written; `or-reason` when it must unless its twin `…Missing` says why it is empty. */
export function requirementOf(key: FieldKey, owner: FieldOwner): 'always' | 'or-reason' | 'optional' {
	const shape: Readonly<Record<string, { safeParse(value: unknown): { success: boolean } }>> = shapes[owner];
	if (shape[key]?.safeParse(undefined).success === false) return 'always';
	return `${key}Missing` in fields && `${key}Missing` in shape ? 'or-reason' : 'optional';
}
