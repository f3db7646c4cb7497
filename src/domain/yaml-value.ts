import { Document, Scalar } from 'yaml';

export type YamlValue = string | number | readonly YamlValue[] | { readonly [key: string]: YamlValue | undefined };

/** Keys whose values are ids or dates, which the archive writes without quotes; all other text is quoted. */
const bareKeys = new Set([
	...['publishedAt', 'eventOn', 'issuedOn', 'effectiveOn', 'capturedOn', 'on', 'notBefore', 'part'],
	...['type', 'system', 'issuer', 'provinces', 'level', 'topic', 'topics', 'completeness'],
	...['method', 'sha256', 'kind', 'authority'],
]);

const options = { lineWidth: 0, doubleQuotedAsJSON: true };

/** A value as YAML on one line, such that the archive's parser reads the same value. Absent keys are left out. */
export function yamlValue(value: YamlValue, key: string): string {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return scalar(value, key);
	if (isList(value)) return `[${value.map((one) => yamlValue(one, key)).join(', ')}]`;
	const pairs = Object.entries(value).flatMap(([name, one]) =>
		one === undefined ? [] : [`${name}: ${yamlValue(one, name)}`],
	);
	return `{ ${pairs.join(', ')} }`;
}

export function isList(value: YamlValue): value is readonly YamlValue[] {
	return Array.isArray(value);
}

function scalar(text: string, key: string): string {
	const bare = bareKeys.has(key) && /^[A-Za-z0-9:-]+$/.test(text);
	// A bare year reads as a number, which the schema takes for the year.
	if (bare && /^[1-9]\d{3}$/.test(text)) return text;
	const node = new Scalar(text);
	node.type = bare ? 'PLAIN' : 'QUOTE_DOUBLE';
	return new Document(node).toString(options).trimEnd();
}
