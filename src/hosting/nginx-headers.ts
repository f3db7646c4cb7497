import { headerRules, revalidated } from './headers.ts';
import { block, ownName, quoted } from './nginx-syntax.ts';
import { patternSource, underBase } from './path-pattern.ts';

interface HeaderLines {
	/** `map` blocks, which stand outside `server`. */
	readonly maps: readonly string[];
	/** `add_header` lines for `server`. */
	readonly server: readonly string[];
}

/**
 * The table of headers for nginx. Every `add_header` stands in `server`: one in a `location` would silently drop all of
 * these there. A header that differs from path to path gets its value from a `map`. `name` tells apart the maps of
 * several sites on one server.
 */
export function nginxHeaders(name: string, base: string, https: boolean): HeaderLines {
	const rules = headerRules.map(({ pattern, headers, overHttps }) => ({
		pattern,
		headers: { ...headers, ...(https ? overHttps : {}) } as Readonly<Record<string, string>>,
	}));
	const header = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
	const maps: string[] = [];
	const server = header.map((key) => {
		const naming = rules.filter(({ headers }) => headers[key] !== undefined);
		const [first, ...others] = naming;
		if (first?.pattern === '/*' && others.length === 0) return addHeader(key, quoted(first.headers[key]!));
		const variable = `$${ownName(name, key)}`;
		// A map takes the first expression that fits, the table the last.
		const special = naming.filter(({ pattern }) => pattern !== '/*').toReversed();
		maps.push(
			block(`map $uri ${variable}`, [
				`default ${quoted(rules[0]?.headers[key] ?? (key === 'Cache-Control' ? revalidated : ''))};`,
				...special.map(({ pattern, headers }) => {
					return `${quoted(`~*${patternSource(underBase(pattern, base))}`)} ${quoted(headers[key]!)};`;
				}),
			]),
		);
		return addHeader(key, variable);
	});
	return { maps, server };
}

function addHeader(name: string, value: string): string {
	return `add_header ${name} ${value} always;`;
}
