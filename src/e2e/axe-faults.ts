import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

interface Scope {
	/** Selects the part of the page that is looked at; without it the whole page. */
	readonly within?: string;
	/** A tag of axe's rules, as `cat.color`; without it all rules that axe has on by default. */
	readonly only?: string;
}

/** What axe finds wrong with the page as it stands, a text for each element: rule, advice, place, what axe saw. */
export async function axeFaults(page: Page, { within, only }: Scope = {}): Promise<string[]> {
	// The other mode opens a page more for each look, to join what it found in frames; the site has no frames.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	if (within) axe.include(within);
	if (only) axe.withTags(only);
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${help} ở ${target.join(' ')}\n${failureSummary}`),
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
