import { describe, expect, test } from 'vitest';
import { briefFields } from './brief.ts';
import { documentFields } from './document.ts';
import { type Field, type FieldOwner, fieldFor, fields } from './fields.ts';
import { newsFields } from './news.ts';

const schemas: Record<FieldOwner, object> = { news: newsFields, document: documentFields, brief: briefFields };

describe('the table of fields describes the schemas, all of them and nothing else', () => {
	test.each(Object.entries(schemas))('%s', (owner, schema) => {
		const described = Object.entries<Field>(fields).flatMap(([key, field]) =>
			field.in.includes(owner as FieldOwner) ? [key] : [],
		);
		expect(described.toSorted()).toEqual(Object.keys(schema).toSorted());
	});

	test('every field belongs to a schema', () => {
		expect(Object.entries<Field>(fields).filter(([, field]) => field.in.length === 0)).toEqual([]);
	});
});

test('labels and descriptions are there; no two fields of one kind share a label', () => {
	for (const owner of Object.keys(schemas) as FieldOwner[]) {
		const rows = Object.values<Field>(fields).filter((field) => field.in.includes(owner));
		expect(rows.filter(({ label, description }) => !label.trim() || !description.trim())).toEqual([]);
		expect(new Set(rows.map(({ label }) => label)).size).toBe(rows.length);
	}
});

test('fieldFor', () => {
	expect(fieldFor('issuer')?.label).toBe('Cơ quan ban hành');
	expect(fieldFor('tac-gia')).toBeUndefined();
	expect(fieldFor('toString')).toBeUndefined();
});
