const seconds = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** Seconds since `start` (from `performance.now()`) in Vietnamese: «3,4 giây». */
export function elapsed(start: number): string {
	return `${seconds.format((performance.now() - start) / 1000)} giây`;
}

/** Runs one step and prints its title and duration. What `run` returns as text is added to the closing line. */
export async function step(title: string, run: () => Promise<string | undefined>): Promise<void> {
	const start = performance.now();
	console.log(`▸ ${title} …`);
	const note = await run();
	console.log(`  xong sau ${elapsed(start)}${note ? `: ${note}` : ''}`);
}
