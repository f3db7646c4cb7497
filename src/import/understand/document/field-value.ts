import type { Field } from '#import/model.ts';

/** The value of a field, undefined when it stays empty. */
export function fieldValue<Value>(field: Field<Value>): Value | undefined {
	return 'value' in field ? field.value : undefined;
}
