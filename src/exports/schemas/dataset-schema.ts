import type { ColumnInfo, ColumnType } from '../column.ts';
import type { Dataset } from '../dataset.ts';
import { datePattern } from '../date-pattern.ts';

const types: Readonly<Record<ColumnType, object>> = {
	string: { type: 'string', minLength: 1 },
	url: { type: 'string', format: 'uri' },
	date: { type: 'string', pattern: `^${datePattern}$` },
	day: { type: 'string', format: 'date' },
	integer: { type: 'integer', minimum: 0 },
	boolean: { type: 'boolean' },
	list: { type: 'array', items: { type: 'string', pattern: '^[^;]+$' } },
};

/** The JSON Schema (2020-12) of the JSON files of a table. `id` is the whole address of the schema. */
export function datasetSchema({ title, description, columns }: Dataset, id: string): object {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: id,
		title,
		description,
		type: 'array',
		items: {
			type: 'object',
			properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
			required: columns.map(({ name }) => name),
		},
	};
}

function propertyOf({ title, description, type, required, codes }: ColumnInfo): object {
	const about = { title, description };
	if (codes) {
		const known = Object.entries(codes).map(([code, label]) => ({ const: code, title: label }));
		return { ...about, oneOf: required ? known : [...known, { type: 'null' }] };
	}
	return required ? { ...about, ...types[type] } : { ...about, anyOf: [types[type], { type: 'null' }] };
}
