/**
 * How many of `count` things, taken from the first on, may be had for `limit` bytes; `bytesOf` tells what so many cost and
 * grows with their number. It is asked a few times only, and the answer may fall short by one in a hundred.
 */
export function fitting(count: number, limit: number, bytesOf: (some: number) => number): number {
	const whole = bytesOf(count);
	if (whole <= limit) return count;
	let [low, lowBytes, high, highBytes] = [0, bytesOf(0), count, whole];
	while (high - low > Math.max(1, count / 100)) {
		// Where a straight line between the two would meet the limit, but never so near to one of them that nothing moves.
		const guess = low + ((high - low) * (limit - lowBytes)) / (highBytes - lowBytes);
		const step = (high - low) / 20;
		const some = Math.round(Math.min(high - step, Math.max(low + step, guess)));
		const middle = some > low && some < high ? some : Math.floor((low + high) / 2);
		const bytes = bytesOf(middle);
		if (bytes <= limit) [low, lowBytes] = [middle, bytes];
		else [high, highBytes] = [middle, bytes];
	}
	return low;
}
