/** The address with the query that the page reached is to mark, before the place in the page; unchanged without a query. */
export function markedUrl(url: string, query: string): string {
	if (!query) return url;
	const [path = '', place] = url.split('#', 2);
	const marked = `${path}${path.includes('?') ? '&' : '?'}tim=${encodeURIComponent(query)}`;
	return place === undefined ? marked : `${marked}#${place}`;
}
