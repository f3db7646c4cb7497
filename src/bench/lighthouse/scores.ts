import { median } from '../median.ts';

export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** The least that every page has in every category, of 100. */
export const target = 98;

/** One measurement of a page. */
export interface Measurement {
	/** Of 100. */
	readonly scores: Readonly<Record<Category, number>>;
	/** Milliseconds until something, and the largest thing, is drawn, and those in which the page would not have answered. */
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly blocked: number;
	/** How much has moved (CLS). */
	readonly shift: number;
	/** Over the wire. */
	readonly bytes: number;
	/** Audits that cost points: their names with what Lighthouse says of them. */
	readonly lost: readonly string[];
}

export interface PageScores extends Measurement {
	readonly path: string;
	/** It asks search engines not to list it, so that audit was left out. */
	readonly unlisted: boolean;
}

/** Of several measurements of a page each figure in the middle; what any of them lost points for. */
export function middleOf(measurements: readonly Measurement[]): Measurement {
	const of = (figure: (one: Measurement) => number) => figure(median(measurements, figure));
	return {
		scores: Object.fromEntries(categories.map((name) => [name, of(({ scores }) => scores[name])])) as Record<
			Category,
			number
		>,
		firstPaint: of(({ firstPaint }) => firstPaint),
		largestPaint: of(({ largestPaint }) => largestPaint),
		blocked: of(({ blocked }) => blocked),
		shift: of(({ shift }) => shift),
		bytes: of(({ bytes }) => bytes),
		lost: [...new Set(measurements.flatMap(({ lost }) => lost))],
	};
}

/** The categories in which a page misses the target. */
export function missed({ scores }: Pick<Measurement, 'scores'>): Category[] {
	return categories.filter((name) => scores[name] < target);
}
