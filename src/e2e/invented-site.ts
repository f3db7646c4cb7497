import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll } from 'vitest';
import { elements, textOf } from './built-pages.ts';

/**
 * A site of its own for the tests of a file, built before the first of them from entries that exist nowhere else: `files`
 * maps paths below `content/` to their text. What it returns reads the built files.
 */
export function inventedSite(files: Readonly<Record<string, string>>) {
	let root: string;
	beforeAll(async () => {
		root = await copyOfProject();
		for (const [path, text] of Object.entries(files)) {
			await mkdir(join(root, 'content', path, '..'), { recursive: true });
			await writeFile(join(root, 'content', path), text);
		}
		build(root);
	}, 180_000);
	afterAll(() => rm(root, { recursive: true, force: true }));

	const read = (file: string) => readFile(join(root, 'dist', file), 'utf8');
	const page = (url: string) => read(`${url}index.html`);
	const tree = async (url: string) => htmlToHast(await page(url)) as Root;
	const links = async (url: string) => [...elements(await tree(url))].filter(({ tagName }) => tagName === 'a');
	return {
		read,
		page,
		tree,
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

async function copyOfProject(): Promise<string> {
	const project = resolve(import.meta.dirname, '../..');
	const root = await mkdtemp(join(tmpdir(), 'kho-y-te-'));
	const parts = ['src', 'content/trang', 'content/tu-vung', 'public', 'scripts'];
	for (const part of [...parts, 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
		await cp(join(project, part), join(root, part), { recursive: true });
	}
	await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
	return root;
}

function build(root: string) {
	// A process of its own: Vitest's variables would put Astro and Vite into test mode.
	const { VITEST, NODE_ENV, ...env } = process.env;
	const astro = join(root, 'node_modules/astro/bin/astro.mjs');
	const { status, stderr } = spawnSync(process.execPath, [astro, 'build', '--root', root, '--silent'], {
		cwd: root,
		env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
		encoding: 'utf8',
	});
	if (status !== 0) throw new Error(stderr);
}
