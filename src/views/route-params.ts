/**
 * The parameters with which a route below `src/pages/` gives an address: `{ id: 'lai-chau', page: 'nam-2025/thang-3' }` for
 * `tinh-thanh/[id]/[...page]`. Throws when the route cannot give it.
 */
export function paramsAt(route: string, address: string): Record<string, string | undefined> {
	const parts = address.split('/').filter((part) => part !== '');
	const params: Record<string, string | undefined> = {};
	for (const [index, step] of route
		.replace(/(^|\/)index$/, '')
		.split('/')
		.entries()) {
		const rest = /^\[\.{3}(.+)\]$/.exec(step)?.[1];
		if (rest) {
			params[rest] = parts.slice(index).join('/') || undefined;
			return params;
		}
		const name = /^\[(.+)\]$/.exec(step)?.[1];
		const part = parts[index];
		if (step !== '' && (part === undefined || (!name && part !== step)))
			throw new Error(`${route} does not lead to ${address}`);
		if (name) params[name] = part;
	}
	return params;
}
