import type { Page } from 'playwright-core';

/** A part of a page as screen readers get it. */
export interface AccessibleNode {
	readonly role: string;
	readonly name: string;
}

/** Drawn by the browser inside a date field, in its own language. */
const ofBrowser = new Set(['spinbutton', 'Date']);
const controls = new Set([
	'button',
	'link',
	'textbox',
	'searchbox',
	'combobox',
	'option',
	'DisclosureTriangle',
	'dialog',
	'listbox',
	'region',
	'navigation',
	'complementary',
	'table',
	'columnheader',
	'image',
	'img',
]);

/** The parts of a page that need a name, as Chromium hands them to screen readers. */
export async function namedParts(page: Page): Promise<AccessibleNode[]> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const parents = new Map(nodes.flatMap(({ nodeId, childIds = [] }) => childIds.map((child) => [child, nodeId])));
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	const roleOf = (id: string | undefined) => String(byId.get(id ?? '')?.role?.value ?? '');
	const isOfBrowser = (id: string): boolean => {
		for (let at = parents.get(id); at; at = parents.get(at)) if (ofBrowser.has(roleOf(at))) return true;
		return false;
	};
	return nodes
		.filter(({ ignored, nodeId }) => !ignored && controls.has(roleOf(nodeId)) && !isOfBrowser(nodeId))
		.map(({ nodeId, name }) => ({ role: roleOf(nodeId), name: String(name?.value ?? '').trim() }));
}
