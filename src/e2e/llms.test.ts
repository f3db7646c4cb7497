import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '#site';
import { dist } from '../../scripts/paths.ts';
import { fileFor } from './built-pages.ts';

const text = readFileSync(join(dist, 'llms.txt'), 'utf8');
const links = [...text.matchAll(/^- \[([^\]]+)\]\(([^)]+)\)(.*)$/gm)];

describe('llms.txt', () => {
	test('has the form of llmstxt.org: a title, a summary, sections of links with notes', () => {
		expect(text).toMatch(/^# Kho Y tế\n\n> .+\n\n[^#]+\n## /);
		const [, ...sections] = text.split(/^## .+$/m);
		expect(sections.length).toBeGreaterThan(2);
		for (const section of sections) expect(section).toMatch(/^\s+(?:- \[.+\]\(https?:\S+\): .+\n)+\s*$/);
		expect([...text.matchAll(/^# /gm)]).toHaveLength(1);
	});

	test('leads to files that are there', () => {
		const { origin } = new URL(site.url);
		const addresses = links.map(([, , address = '']) => new URL(address));
		expect(addresses.length).toBeGreaterThan(10);
		expect(addresses.filter((address) => address.origin !== origin)).toEqual([]);
		const missing = addresses.filter(({ pathname }) => !fileFor(pathname) && !existsSync(join(dist, pathname)));
		expect(missing.map(({ pathname }) => pathname)).toEqual([]);
	});

	test('says under which licence', () => {
		expect(text).toContain(site.license.url);
	});
});
