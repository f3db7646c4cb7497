/** Pieces of JSON Schema (2020-12), each with what it is in Vietnamese. */
export type Shape = Readonly<Record<string, unknown>>;

/** A text that is never empty. */
export function text(title: string, more: Shape = {}): Shape {
	return { title, type: 'string', minLength: 1, ...more };
}

/** A whole address. */
export function address(title: string): Shape {
	return { title, type: 'string', format: 'uri' };
}

/** A number of things, or a place in a list. */
export function count(title: string): Shape {
	return { title, type: 'integer', minimum: 0 };
}

/** A list of things of one shape. */
export function list(title: string, items: Shape): Shape {
	return { title, type: 'array', items };
}

/** An object that has all these properties, and in a later version perhaps more. */
export function object(title: string, properties: Readonly<Record<string, Shape>>): Shape {
	return { title, type: 'object', properties, required: Object.keys(properties) };
}

/** The same, or null. */
export function orNull(shape: Shape): Shape {
	return { anyOf: [shape, { type: 'null' }] };
}

/** One of the codes of a list, each with its meaning. */
export function oneOf(title: string, codes: Readonly<Record<string, string>>): Shape {
	return { title, oneOf: Object.entries(codes).map(([code, label]) => ({ const: code, title: label })) };
}
