/** Letters of a query that sentences repeat. */
const longest = 80;

/** A query in quotation marks, of the other kind when it has some itself; the end of a long one is left out. */
export function quoted(query: string): string {
	const letters = [...query];
	const text = letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()} …` : query;
	return /["“”]/.test(text) ? `«${text}»` : `“${text}”`;
}

/** A number as Vietnamese text writes it: «1.280». */
export function counted(count: number): string {
	return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
