import type { ColumnInfo, ColumnType } from '../column.ts';
import type { Dataset } from '../dataset.ts';
import { datePattern } from '../date-pattern.ts';

const types: Readonly<Record<ColumnType, object>> = {
	string: { type: 'string' },
	url: { type: 'string', format: 'uri' },
	// Not `date`: a date may be as vague as a year.
	date: { type: 'string' },
	day: { type: 'date' },
	integer: { type: 'integer' },
	boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
	list: { type: 'list', delimiter: ';', itemType: 'string' },
};

/** The Table Schema (Frictionless Data, Data Package 2.0) of the files of a table, both JSON and CSV. */
export function tableSchema({ id, title, description, columns, key }: Dataset): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
		name: id,
		title,
		description,
		fields: columns.map(fieldOf),
		missingValues: [''],
		...(key.length > 0 && { primaryKey: key }),
	};
}

function fieldOf({ name, title, description, type, required, codes }: ColumnInfo): object {
	const constraints = {
		// A list without items is an empty cell, which counts as missing.
		...(required && type !== 'list' && { required: true }),
		...(type === 'date' && { pattern: datePattern }),
		...(codes && { enum: Object.keys(codes) }),
	};
	return {
		name,
		title,
		description,
		...types[type],
		...(codes && { categories: Object.entries(codes).map(([value, label]) => ({ value, label })) }),
		...(Object.keys(constraints).length > 0 && { constraints }),
	};
}
