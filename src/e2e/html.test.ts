import { readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { elements, fileFor, pagePaths, parsePage, textOf } from './built-pages.ts';
import { entryKinds, pagesOfKind } from './page-kinds.ts';

interface Summary {
	readonly path: string;
	readonly language: unknown;
	/** Of the page, not of a drawing: those stand inside `<svg>`, which only the body holds. */
	readonly title: string;
	readonly headings: readonly string[];
	/** Forwards at once and is never read: a page of `<meta http-equiv="refresh">`. */
	readonly redirects: boolean;
}

/** What the tests below ask of a page; the parsed tree is let go, or a large archive would not fit into memory. */
function summaryOf(path: string): Summary {
	const all = [...elements(parsePage(path))];
	const body = all.findIndex(({ tagName }) => tagName === 'body');
	const named = (name: string, some = all) => some.filter(({ tagName }) => tagName === name);
	return {
		path,
		language: named('html')[0]?.properties['lang'],
		title: named('title', all.slice(0, body)).map(textOf).join(' | '),
		headings: named('h1').map(textOf),
		redirects: named('meta').some(({ properties }) => String(properties['httpEquiv']).includes('refresh')),
	};
}

const paths = pagePaths();
const pages = paths.map(summaryOf);
const reading = pages.filter(({ redirects }) => !redirects);

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
		expect(pages.filter(({ language }) => language !== 'vi').map(({ path }) => path)).toEqual([]);
	});

	test('has exactly one h1, with text', () => {
		const wrong = reading.filter(({ headings }) => headings.length !== 1 || headings[0] === '');
		expect(wrong.map(({ path, headings }) => ({ path, headings }))).toEqual([]);
	});

	test('has a title of its own, unless two entries really have the same headline', () => {
		const entries = new Set(entryKinds.flatMap(pagesOfKind));
		const alike = (owners: readonly Summary[]) =>
			owners.every(({ path, headings }) => entries.has(path) && headings[0] === owners[0]?.headings[0]);
		const shared = [...Map.groupBy(reading, ({ title }) => title)].filter(
			([title, owners]) => title === '' || (owners.length > 1 && !alike(owners)),
		);
		expect(shared.map(([title, owners]) => ({ title, pages: owners.map(({ path }) => path) }))).toEqual([]);
	});
});
