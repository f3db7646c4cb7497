import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elements, pagePaths, parsePage, textOf } from './built-pages.ts';

/** What a screen reader offers to move about by: headings, regions, tables. On every page, since it needs no browser. */

type Faults = (all: readonly Element[]) => readonly string[];

const faultsOf: Record<string, Faults> = {
	'headings that leave out no level': (all) => {
		let last = 0;
		return all.flatMap((element) => {
			const level = Number(/^h([1-6])$/.exec(element.tagName)?.[1] ?? 0);
			const jump = level > last + 1 ? [`h${last} → h${level} «${textOf(element)}»`] : [];
			if (level > 0) last = level;
			return jump;
		});
	},
	'one main part, between one head and one foot': (all) => {
		const parts = all.find(({ tagName }) => tagName === 'body')!.children.flatMap(tagOf);
		const places = ['header', 'main', 'footer'].map((tag) => parts.indexOf(tag));
		const once = ['header', 'main', 'footer'].every((tag) => parts.filter((part) => part === tag).length === 1);
		return once && places.every((place, index) => place > (places[index - 1] ?? -1)) ? [] : [parts.join(' ')];
	},
	'regions that each have a name of their own': (all) => {
		const names = all.filter(isRegion).map((region) => `${region.tagName} «${nameOf(region, all)}»`);
		return names.filter((name, index) => name.endsWith('«»') || names.indexOf(name) !== index);
	},
	'so few regions that one can walk through them': (all) => {
		const { length } = all.filter(isRegion);
		return length > 24 ? [`${length} vùng`] : [];
	},
	'tables whose cells have headers, and which have a name': (all) =>
		all
			.filter(({ tagName }) => tagName === 'table')
			.flatMap((table) => {
				const inside = [...elements(table)];
				const headers = inside.filter(({ tagName }) => tagName === 'th');
				const caption = inside.find(({ tagName }) => tagName === 'caption');
				const name = caption ? textOf(caption) : nameOf(table, all);
				return [
					...(headers.length === 0 ? ['bảng không có ô tiêu đề'] : []),
					...headers.filter(({ properties }) => !properties['scope']).map((th) => `«${textOf(th)}» thiếu scope`),
					...(name ? [] : ['bảng không có tên']),
				];
			}),
	'no key, order or size forced upon the reader': (all) =>
		all.flatMap(({ tagName, properties }) => [
			...(properties['accessKey'] === undefined ? [] : [`accesskey ở ${tagName}`]),
			...(Number(properties['tabIndex'] ?? 0) > 0 ? [`tabindex ở ${tagName}`] : []),
			...(/user-scalable|maximum-scale|minimum-scale/.test(String(properties['content'] ?? ''))
				? ['khóa phóng to']
				: []),
		]),
	// What only a mouse that waits can find out is told to nobody else.
	'nothing that only a `title` attribute tells': (all) =>
		all.flatMap(({ tagName, properties }) =>
			properties['title'] === undefined || ['link', 'abbr', 'dfn'].includes(tagName) ? [] : [`title ở ${tagName}`],
		),
};

function tagOf(node: { readonly type: string; readonly tagName?: string }): string[] {
	return node.tagName ? [node.tagName] : [];
}

/** A part that is offered as a region: of `<section>` only where it has a name. */
function isRegion({ tagName, properties }: Element): boolean {
	if (['nav', 'aside', 'search'].includes(tagName)) return true;
	return tagName === 'section' && ('ariaLabel' in properties || 'ariaLabelledBy' in properties);
}

function nameOf({ tagName, properties }: Element, all: readonly Element[]): string {
	const ids = [properties['ariaLabelledBy'] ?? []].flat().map(String);
	const titles = all.filter((element) => ids.includes(String(element.properties['id'])));
	// The one search of a page needs none.
	if (tagName === 'search' && ids.length === 0 && !('ariaLabel' in properties)) return 'tìm kiếm';
	return titles.map(textOf).join(' ') || String(properties['ariaLabel'] ?? '');
}

/** What is wrong, by rule. A page that was looked at is let go, or a large archive would not fit into memory. */
function faultsByRule(): Map<string, readonly string[]> {
	const found = Object.entries(faultsOf).map(([rule, faults]) => ({ rule, faults, told: [] as string[] }));
	for (const path of pagePaths()) {
		const all = [...elements(parsePage(path))];
		// Leads on at once, and is never read.
		if (all.some(({ properties }) => String(properties['httpEquiv']).includes('refresh'))) continue;
		for (const { faults, told } of found) told.push(...faults(all).map((fault) => `${path}: ${fault}`));
	}
	return new Map(found.map(({ rule, told }) => [rule, told]));
}

describe('every page has', () => {
	test.each([...faultsByRule()])('%s', (_, found) => {
		expect(found).toEqual([]);
	});
});
