import { statSync } from 'node:fs';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { type RuleId, ruleRecords } from '#checks/catalogue/catalogue.ts';
import { explainRule } from '#checks/catalogue/explain-rule.ts';
import { helpUrl } from '#checks/catalogue/help-url.ts';
import { elements, fileFor, parsePage, textOf } from './built-pages.ts';
import { pagesOfKind } from './page-kinds.ts';

const faults = [...elements(parsePage('/huong-dan/loi/'))];
const byId = new Map(faults.map((element) => [element.properties['id'], element]));
/** The innermost section around a heading: so many are no regions, or nobody could walk through those. */
const section = (id: string) =>
	faults.findLast(
		(part) => part.tagName === 'section' && [...elements(part)].some(({ properties }) => properties['id'] === id),
	);
const rules = Object.keys(ruleRecords) as RuleId[];

describe.each(rules)('the page of faults explains %s', (id) => {
	test('at the address that the checks name', () => {
		expect(helpUrl(id)).toBe(`/huong-dan/loi/#${id}`);
		expect(textOf(byId.get(id)!)).toBe(ruleRecords[id].title);
	});

	test('with the words of the check and the faulty line marked', () => {
		const text = textOf(section(id)!);
		for (const { messages, lines } of explainRule(id)) {
			for (const message of messages) expect(text).toContain(message.replace(/\s+/g, ' '));
			if (lines.length > 0) expect(text).toContain('(dòng có lỗi)');
		}
	});
});

test('the contents of that page name every fault', () => {
	const links = faults.filter(({ tagName }) => tagName === 'a').map(({ properties }) => properties['href']);
	expect(rules.filter((id) => !links.includes(`#${id}`))).toEqual([]);
});

test('every task on the first page leads to a part of the guide, and every part is one step away', () => {
	const all = [...elements(parsePage('/huong-dan/'))];
	const main = all.find(({ tagName }) => tagName === 'main')!;
	const targets = [...elements(main)].flatMap(({ properties }) => properties['href']?.toString() ?? []);
	const parts = [...pagesOfKind('một phần của hướng dẫn'), '/huong-dan/loi/'];
	expect(parts.filter((part) => !targets.includes(part))).toEqual([]);
	expect(parts.length).toBeGreaterThan(5);
});

describe.each(pagesOfKind('một phần của hướng dẫn'))('%s', (path) => {
	const images = [...elements(parsePage(path))].filter(({ tagName }) => tagName === 'img');

	test('tells its pictures in words, gives their size and loads them late', () => {
		for (const { properties } of images) {
			expect(properties['alt']?.toString().length).toBeGreaterThan(30);
			expect(Number(properties['width']) * Number(properties['height'])).toBeGreaterThan(0);
			expect(properties['loading']).toBe('lazy');
			expect(statSync(fileFor(String(properties['src']))!).size).toBeLessThan(60_000);
		}
	});

	test('has a dark picture for a dark screen', () => {
		const sources = [...elements(parsePage(path))].filter(({ tagName }) => tagName === 'source');
		expect(sources).toHaveLength(images.length);
		for (const { properties } of sources as Element[]) {
			expect(properties['media']).toBe('screen and (prefers-color-scheme: dark)');
			expect(fileFor(String(properties['srcSet']))).toBeDefined();
		}
	});
});
