/**
 * A rank from 0 to `count` - 1, the lower the likelier: the chance of rank r falls as 1 / (r + `flatness`), as citations of
 * documents do (Zipf–Mandelbrot), so that with the default the most cited document takes about one citation in a hundred and fifty.
 */
export function zipfRank(random: () => number, count: number, flatness = 20): number {
	return Math.min(count - 1, Math.floor(flatness * ((count + flatness) / flatness) ** random() - flatness));
}
