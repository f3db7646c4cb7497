/** UTF-8 bytes that a character of Vietnamese text takes on average. */
export const bytesPerCharacter = 1.33;

const [shortest, longest] = [500, 40_000];

/** Characters that a body should have: log-normal around a median in bytes, as lengths of texts are. */
export function bodyLength(random: () => number, medianBytes: number, spread: number): number {
	// Box–Muller: two even numbers make one of the normal distribution.
	const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const bytes = Math.min(longest, Math.max(shortest, medianBytes * Math.exp(spread * normal)));
	return bytes / bytesPerCharacter;
}
