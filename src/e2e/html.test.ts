import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { elements, fileFor, pagePaths, parsePage, textOf } from './built-pages.ts';

const paths = pagePaths();
const pages = paths.map((path) => ({ path, all: [...elements(parsePage(path))] }));

/** What forwards or stands for an outside service and is never read: a page of `<meta http-equiv="refresh">`. */
const isRedirect = (all: (typeof pages)[number]['all']) =>
	all.some(({ tagName, properties }) => tagName === 'meta' && String(properties['httpEquiv']).includes('refresh'));
const reading = pages.filter(({ all }) => !isRedirect(all));

test('html-validate accepts every page', async () => {
	const validator = new HtmlValidate(new StaticConfigLoader(config));
	const faults: string[] = [];
	for (const path of paths) {
		const report = await validator.validateString(readFileSync(fileFor(path)!, 'utf8'), path);
		for (const { messages } of report.results) {
			faults.push(
				...messages.map(({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId}: ${message}`),
			);
		}
	}
	expect(faults).toEqual([]);
});

describe('every page', () => {
	test('is in Vietnamese', () => {
		const others = pages.filter(
			({ all }) => all.find(({ tagName }) => tagName === 'html')?.properties['lang'] !== 'vi',
		);
		expect(others.map(({ path }) => path)).toEqual([]);
	});

	test('has exactly one h1, with text', () => {
		const wrong = reading
			.map(({ path, all }) => ({ path, h1: all.filter(({ tagName }) => tagName === 'h1').map(textOf) }))
			.filter(({ h1 }) => h1.length !== 1 || h1[0] === '');
		expect(wrong).toEqual([]);
	});

	test('has a title of its own', () => {
		const byTitle = Map.groupBy(reading, ({ all }) => all.filter(inHead).map(textOf).join(' | '));
		const shared = [...byTitle].filter(([title, owners]) => title === '' || owners.length > 1);
		expect(shared.map(([title, owners]) => ({ title, pages: owners.map(({ path }) => path) }))).toEqual([]);
	});
});

/** A `<title>` of the page, not of a drawing: those stand inside `<svg>`, whose parser keeps them after the body opens. */
function inHead({ tagName }: { tagName: string }, index: number, all: { tagName: string }[]): boolean {
	return tagName === 'title' && index < all.findIndex((element) => element.tagName === 'body');
}
