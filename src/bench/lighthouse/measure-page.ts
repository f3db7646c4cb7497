import lighthouse, { type Result } from 'lighthouse';
import { type Category, categories, type Measurement } from './scores.ts';

/**
 * Lighthouse's view of a page, as on a phone over a simulated slow line, by the browser that listens at `port`. What Lighthouse
 * keeps in the browser is thrown away before. `unlisted`: the page asks not to be listed by search engines, which is no fault.
 */
export async function measurePage(
	url: string,
	{ port, unlisted }: { port: number; unlisted: boolean },
): Promise<Measurement> {
	const run = await lighthouse(url, {
		port,
		logLevel: 'error',
		onlyCategories: [...categories],
		...(unlisted && { skipAudits: ['is-crawlable'] }),
	});
	if (!run || run.lhr.runtimeError)
		throw new Error(`${url}: ${run?.lhr.runtimeError?.message ?? 'Lighthouse says nothing'}`);
	const { lhr } = run;
	const figure = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
	return {
		scores: Object.fromEntries(
			categories.map((name) => [name, Math.round((lhr.categories[name]?.score ?? 0) * 100)]),
		) as Record<Category, number>,
		firstPaint: figure('first-contentful-paint'),
		largestPaint: figure('largest-contentful-paint'),
		blocked: figure('total-blocking-time'),
		shift: figure('cumulative-layout-shift'),
		bytes: figure('total-byte-weight'),
		lost: lostPoints(lhr),
	};
}

function lostPoints({ categories: judged, audits }: Result): string[] {
	const counted = Object.values(judged).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
	return counted.flatMap(({ id }) => {
		const audit = audits[id];
		// Figures are graded; above this they cost a fraction of a point.
		if (!audit || audit.score === null || audit.score >= 0.95) return [];
		return [`${id}: ${audit.displayValue ?? audit.title}`];
	});
}
