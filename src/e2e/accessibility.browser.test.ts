import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { builtKinds } from './page-kinds.ts';
import { sharedBrowser } from './shared-browser.ts';
import { visit } from './visit.ts';

const browser = sharedBrowser();
const widths = { 360: { width: 360, height: 740 }, 1280: { width: 1280, height: 800 } };

describe.each(builtKinds())('%s (%s)', (_, path) => {
	describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
		test.each(Object.entries(widths))('has no axe violation at %s px', async (_, viewport) => {
			const { result } = await visit(browser.instance, path, { colorScheme, viewport }, (page) =>
				new AxeBuilder({ page }).analyze(),
			);
			const faults = result.violations.flatMap(({ id, help, nodes }) =>
				nodes.map(({ target, failureSummary }) => `${id}: ${help} ở ${target.join(' ')}\n${failureSummary}`),
			);
			expect(faults).toEqual([]);
		});
	});
});
