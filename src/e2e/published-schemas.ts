type Schema = Record<string, unknown>;

/**
 * A JSON Schema that also refuses properties which it does not tell of. The published ones let later versions add some; a test
 * wants to know that today's are all told of.
 */
export function strict(schema: unknown): Schema {
	return closed(schema) as Schema;
}

function closed(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(closed);
	if (typeof part !== 'object' || part === null) return part;
	const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
	const isObject = 'properties' in inner && 'type' in inner;
	return isObject ? { ...inner, additionalProperties: false } : inner;
}

const text = { type: 'string', minLength: 1 };
/** A path below the descriptor, as Data Package 2.0 allows it: no `..`, no hidden folder, no slash in front. */
const relativePath = { type: 'string', pattern: '^(?![/.])(?!.*/[/.])[a-z0-9/.-]+$' };

/** What Data Package 2.0 asks of a descriptor, as far as ours uses it, in our own words. */
export const packageSchema: Schema = {
	type: 'object',
	properties: {
		$schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
		name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
		id: { type: 'string', format: 'uri' },
		title: text,
		description: text,
		homepage: { type: 'string', format: 'uri' },
		version: { type: 'string', pattern: String.raw`^\d+\.\d+$` },
		created: { type: 'string', format: 'date-time' },
		keywords: { type: 'array', items: text, minItems: 1 },
		licenses: {
			type: 'array',
			minItems: 1,
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', pattern: '^[A-Za-z0-9._-]+$' },
					path: { type: 'string', format: 'uri' },
					title: text,
				},
				required: ['name', 'path'],
				additionalProperties: false,
			},
		},
		resources: {
			type: 'array',
			minItems: 1,
			uniqueItems: true,
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
					path: relativePath,
					title: text,
					type: { const: 'table' },
					format: { enum: ['csv', 'json'] },
					mediatype: { enum: ['text/csv', 'application/json'] },
					encoding: { const: 'utf-8' },
					dialect: { type: 'object' },
					schema: relativePath,
				},
				required: ['name', 'path', 'type', 'format', 'mediatype', 'encoding', 'dialect', 'schema'],
				additionalProperties: false,
			},
		},
	},
	required: ['$schema', 'name', 'id', 'title', 'homepage', 'version', 'licenses', 'resources'],
	additionalProperties: false,
};
