import { globSync, readFileSync } from 'node:fs';
import { markdownToHtml, mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { englishLabels } from './english-labels.ts';

const inMdx = async (markdown: string) => (await mdxToJs(markdown, { hastPlugins: [englishLabels] })).code;

test.each([
	'Commit changes…',
	'Merge',
	'Create a new branch for this commit and start a pull request',
	'merge request',
])('«%s» in a page about the archive is said to be English', async (label) => {
	expect(await inMdx(`Bấm **${label}**.`)).toMatch(/lang: "en"/);
});

test.each(['Kho', 'Git', 'GitHub, GitLab', 'Tin tức', 'Thêm tin', 'Pháp lý', 'SHA-256'])(
	'«%s» stays in the language of the page',
	async (label) => {
		expect(await inMdx(`**${label}** là gì?`)).not.toMatch(/lang/);
	},
);

test('what an entry says stays as it was written', async () => {
	const { html } = await markdownToHtml('**Commit changes**', { hastPlugins: [englishLabels] });
	expect(html.trim()).toBe('<p><strong>Commit changes</strong></p>');
});

// Names and shorthands sound the same in both languages, or are read letter by letter.
const names = ['GitHub, GitLab', 'Git', 'Kho', 'Markdown', 'SHA-256', 'YAML'];

test('no bold words of the guide that look English are left unsaid', async () => {
	const pages = globSync('content/trang/**/*.mdx').map((path) => readFileSync(path, 'utf8'));
	const bold = new Set(
		pages.flatMap((text) => [...text.matchAll(/\*\*([ -)+-~…]+)\*\*/g)].map(([, words = '']) => words)),
	);
	const candidates = [...bold].filter((words) => /[a-z]/i.test(words) && !names.includes(words));
	const unsaid: string[] = [];
	for (const words of candidates) if (!/lang: "en"/.test(await inMdx(`**${words}**`))) unsaid.push(words);
	expect(candidates.length).toBeGreaterThan(20);
	expect(unsaid).toEqual([]);
});
