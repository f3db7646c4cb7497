/** What a build finds: nothing of before, all as it was, a news item more, or an old document changed that others cite. */
export const modes = ['cold', 'warm', 'publish', 'edit'] as const;
export type Mode = (typeof modes)[number];

/** As people read them. */
export const systemNames = { ours: 'Kho Y tế', 'astro-pagefind': 'Astro + Pagefind', hugo: 'Hugo' } as const;
export type System = keyof typeof systemNames;

/** What one build cost. A type and not an interface: the JSON of the bench is made of it. */
export type BuildRow = {
	readonly system: System;
	readonly entries: number;
	readonly mode: Mode;
	/** From start to end, by the clock. */
	readonly seconds: number;
	/** Processor seconds of all processes; 0 where the operating system does not tell. */
	readonly cpuSeconds: number;
	/** The most that a single process held; 0 where the operating system does not tell. */
	readonly peakMB: number;
	/** Of the output. */
	readonly bytes: number;
	readonly files: number;
	/** Seconds by step; those that a system does not have are 0. */
	readonly steps: Steps;
	/** Pages of the site, and those that this build rendered, where the system tells. */
	readonly pages?: number;
	readonly rendered?: number;
};

export type Steps = { readonly check: number; readonly astro: number; readonly index: number } & Readonly<
	Record<string, number>
>;
