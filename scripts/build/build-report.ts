import { writeFileSync } from 'node:fs';
import { elapsed } from '../progress.ts';

export interface BuildReport {
	readonly steps: readonly { readonly name: string; readonly seconds: number }[];
	/** Pages of the site, and those that were rendered now. */
	readonly pages: number;
	readonly rendered: number;
	/** The files of the pages that were rendered, below the folder of the site, sorted. */
	readonly renderedFiles: readonly string[];
	/** The files beside the pages that were written now, sorted. */
	readonly writtenFiles: readonly string[];
}

/** Runs the steps of a build, prints each with its duration, and remembers it for `npm run bench`. */
export class Steps {
	readonly #steps: { name: string; seconds: number }[] = [];

	/** What `run` returns as `note` is added to the closing line. */
	async run<Result>(
		name: string,
		title: string,
		run: () => Promise<Result>,
		note?: (result: Result) => string,
	): Promise<Result> {
		const start = performance.now();
		console.log(`▸ ${title} …`);
		const result = await run();
		const told = note?.(result);
		console.log(`  xong sau ${elapsed(start)}${told ? `: ${told}` : ''}`);
		this.#steps.push({ name, seconds: Math.round(performance.now() - start) / 1000 });
		return result;
	}

	/** Writes the report of the build. */
	write(path: string, rest: Omit<BuildReport, 'steps'>): void {
		writeFileSync(path, `${JSON.stringify({ steps: this.#steps, ...rest } satisfies BuildReport)}\n`);
	}
}
