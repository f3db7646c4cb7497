import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { type CompileOptions, htmlToHast, markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { parseFrontMatter, splitFrontMatter } from '#domain/front-matter.ts';
import { citationMarks } from '#markdown/citation-marks.ts';
import config from '../../astro.config.mjs';
import { root } from '../../scripts/paths.ts';
import { elements, parsePage, textOf } from './built-pages.ts';
import { entryKinds, pagesOfKind } from './page-kinds.ts';

/** Linking citations never changes a word that readers see: every entry is compared with the same text rendered without. */

const { options } = config.markdown!.processor as unknown as { options: CompileOptions };
const withoutLinking = { ...options, hastPlugins: options.hastPlugins!.filter((plugin) => plugin !== citationMarks) };

interface Written {
	readonly path: string;
	readonly summary: string;
	readonly body: string;
	readonly withdrawn: boolean;
}

/** What an entry's file says. The folder of a document is its year, which its address does not tell. */
function written(path: string): Written {
	const [collection, folder, slug] = path.split('/').filter(Boolean);
	const [file] = globSync(`content/${collection}/${collection === 'van-ban' ? '*' : folder}/${slug}.md`, { cwd: root });
	const { yaml, body } = splitFrontMatter(readFileSync(join(root, file!), 'utf8'))!;
	const data = parseFrontMatter(yaml).document.toJS() as { summary?: string; withdrawn?: object };
	return { path, summary: data.summary ?? '', body, withdrawn: Boolean(data.withdrawn) };
}

const entries = entryKinds
	.flatMap(pagesOfKind)
	.map(written)
	.filter(({ withdrawn }) => !withdrawn);
const hasClass =
	(name: string) =>
	({ properties }: Element) =>
		[properties['className']].flat().includes(name);

test('the text of every entry reads as without links', async () => {
	expect(entries.length).toBeGreaterThan(0);
	let links = 0;
	for (const { path, body } of entries) {
		// A brief has its summary in a block of its own before its text.
		const prose = [...elements(parsePage(path))].findLast(hasClass('prose'))!;
		const { html } = await markdownToHtml(body, withoutLinking);
		expect(textOf(prose), path).toBe(textOf(htmlToHast(html) as Root));
		links += [...elements(prose)].filter(hasClass('vd')).length;
	}
	expect(links).toBeGreaterThan(0);
});

test('the summary of every entry reads as its front matter says, in the head of the page or, of a brief, in its text', () => {
	const linkedIn = new Set<string>();
	for (const { path, summary } of entries.filter((entry) => entry.summary !== '')) {
		const all = [...elements(parsePage(path))];
		const lead = all.find(hasClass('lead'));
		const shown = lead ?? all.find(hasClass('prose'))!.children.find(({ type }) => type === 'element')!;
		expect(textOf(shown), path).toBe(summary.replace(/\s+/g, ' ').trim());
		if ([...elements(shown)].some(hasClass('vd'))) linkedIn.add(lead ? 'head' : 'text');
	}
	expect([...linkedIn].toSorted()).toEqual(['head', 'text']);
});
