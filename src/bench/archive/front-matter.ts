/** A value of front matter; absent keys are left out. */
export type Value = string | number | readonly Value[] | { readonly [key: string]: Value | undefined };

/** Ids and dates, which the archive writes without quotes. */
const bare = /^(?:[a-z]+(?:-[a-z0-9]+)*|[A-Z]{2,3}|\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?)$/;

/** Front matter with its fences, one key a line. Far faster than the YAML library, and for values such as the bench makes. */
export function frontMatter(fields: Readonly<Record<string, Value | undefined>>): string {
	let text = '---\n';
	for (const [key, value] of Object.entries(fields)) if (value !== undefined) text += `${key}: ${inline(value)}\n`;
	return `${text}---\n`;
}

function inline(value: Value): string {
	if (typeof value === 'number') return String(value);
	if (typeof value === 'string') return bare.test(value) ? value : JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
	const pairs = Object.entries(value as Readonly<Record<string, Value | undefined>>).flatMap(([key, one]) =>
		one === undefined ? [] : [`${key}: ${inline(one)}`],
	);
	return `{ ${pairs.join(', ')} }`;
}
