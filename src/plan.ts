/** The text of an entry, rendered. */
export interface RenderedBody {
	/** Whose it is: `tin-tuc/2025/ten-tep`. */
	readonly of: string;
	readonly html: string;
	readonly headings: readonly { readonly depth: number; readonly slug: string; readonly text: string }[];
}

/** What one page shows. */
export interface PlannedContent {
	readonly view: unknown;
	/** The text of the entry whose page it is, its citations marked but not yet linked. */
	readonly body?: RenderedBody | undefined;
}

export interface PlannedPage {
	readonly params: Readonly<Record<string, string | undefined>>;
	readonly open: () => PlannedContent;
}

/** The pages that the build wants rendered; it has worked out before Astro started what each of them shows. */
export interface PagePlan {
	readonly pagesOf: (route: string) => readonly PlannedPage[];
}

const key = Symbol.for('kho-y-te.plan');

/** Pages are rendered from a bundle that has modules of its own, so the plan reaches them through the global object. */
const shared = globalThis as { [key]?: PagePlan | 'awaited' };

/** Whether a plan will come: the content collections then have nothing to load. */
export function isPlanned(): boolean {
	return shared[key] !== undefined;
}

/** The plan of this build; undefined in the development server and under Astro's own command, which render everything. */
export function currentPlan(): PagePlan | undefined {
	const plan = shared[key];
	return plan === 'awaited' ? undefined : plan;
}

/** Says that a plan will come. */
export function announcePlan(): void {
	shared[key] = 'awaited';
}

/** Gives the plan to the pages. */
export function providePlan(plan: PagePlan): void {
	shared[key] = plan;
}
