import { globSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll } from 'vitest';
import { elements, textOf } from './built-pages.ts';
import { build, inventedProject } from './copied-project.ts';

/**
 * A site of its own for the tests of a file, built before the first of them from entries that exist nowhere else: `files`
 * maps paths below `content/` to their text; `prepare` may do more to the folder. What it returns reads the built files.
 */
export function inventedSite(files: Readonly<Record<string, string>>, prepare?: (root: string) => void) {
	let root: string;
	beforeAll(async () => {
		root = inventedProject(files);
		prepare?.(root);
		await build(root);
	}, 180_000);
	afterAll(() => rm(root, { recursive: true, force: true }));

	const read = (file: string) => readFile(join(root, 'dist', file), 'utf8');
	/** Compressed files of the index are read as what they hold. */
	const anyText = async (file: string) => {
		const bytes = await readFile(join(root, 'dist', file));
		return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
	};
	const page = (url: string) => read(`${url}index.html`);
	const tree = async (url: string) => htmlToHast(await page(url)) as Root;
	const links = async (url: string) => [...elements(await tree(url))].filter(({ tagName }) => tagName === 'a');
	return {
		/** The folder of the built files, for those who serve it. */
		dist: () => join(root, 'dist'),
		read,
		page,
		tree,
		/** The paths of all built files in which a text stands. */
		filesWith: async (text: string) => {
			const all = globSync('**/*', { cwd: join(root, 'dist'), withFileTypes: true }).filter((entry) => entry.isFile());
			const paths = all.map(({ parentPath, name }) => relative(join(root, 'dist'), join(parentPath, name)));
			const holding = await Promise.all(paths.map(async (path) => (await anyText(path)).includes(text)));
			return paths
				.filter((_, index) => holding[index])
				.map((path) => path.replaceAll(sep, '/'))
				.sort();
		},
		/** Targets of all links of a page. */
		linked: async (url: string) => (await links(url)).map(({ properties }) => properties['href']),
		windowTitleOf: async (url: string) =>
			textOf([...elements(await tree(url))].find(({ tagName }) => tagName === 'title')!),
		/** Addresses of all pages below a folder of the site. */
		pagesBelow: (folder: string) =>
			globSync(`${folder}/**/index.html`, { cwd: join(root, 'dist') }).map(
				(file) => `/${file.replaceAll(sep, '/').replace(/index\.html$/, '')}`,
			),
	};
}
