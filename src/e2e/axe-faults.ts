import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

interface Scope {
	/** Selects the part of the page that is looked at; without it the whole page. */
	readonly within?: string;
	/** A tag of axe's rules, as `cat.color`; without it all rules that axe has on by default, and those below. */
	readonly only?: string;
}

/** Rules that axe leaves off: one of WCAG 2.2, the others because they are young or sometimes wrong. Here they are right. */
const further = [
	'target-size',
	'css-orientation-lock',
	'focus-order-semantics',
	'label-content-name-mismatch',
	'p-as-heading',
	'table-fake-caption',
	'td-has-header',
];

/** What axe finds wrong with the page as it stands, a text for each element: rule, advice, place, what axe saw. */
export async function axeFaults(page: Page, { within, only }: Scope = {}): Promise<string[]> {
	// The script of the page's tools, not of the page: its Content-Security-Policy does not keep it out.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	const options: RunOptions = {
		resultTypes: ['violations'],
		...(only ? { runOnly: [only] } : { rules: Object.fromEntries(further.map((rule) => [rule, { enabled: true }])) }),
	};
	return page.evaluate(
		async ([context, how]) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context ?? document, how);
			return violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${help} ở ${target.join(' ')}\n${failureSummary}`),
			);
		},
		[within, options] as const,
	);
}

/** The same of the whole page in light and in dark colours, which only have to be set: a second visit would take as long. */
export async function axeFaultsLightAndDark(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const light = await axeFaults(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	// A dark page differs in its colours only, which `tokens.css` sees to.
	const dark = await axeFaults(page, { only: 'cat.color' });
	return [...light, ...dark.map((fault) => `khi nền tối: ${fault}`)];
}
