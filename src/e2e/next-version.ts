import { createHash } from 'node:crypto';
import { globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the style of every page says in the next version, as a custom property of the root element. */
export const versionProperty = '--phien-ban';

/**
 * Makes a built site into its next version as a change of code would: every script and style has another name, those of before
 * are gone, and the service worker keeps the new ones.
 */
export function publishNextVersion(folder: string): void {
	const assets = globSync('_astro/*.{js,css}', { cwd: folder }).map((file) => basename(file));
	const renamed = new Map(assets.map((name) => [name, name.replace(/\.(js|css)$/, '.moi.$1')]));
	for (const file of globSync('**/*.{html,js,css}', { cwd: folder, exclude: ['pagefind/**'] })) {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8').replace(/[\w.@-]+\.(?:js|css)\b/g, (name) => renamed.get(name) ?? name);
		const isBase = /^_astro.Base\.[^/]*\.css$/.test(file);
		writeFileSync(path, isBase ? `${text}:root{${versionProperty}:moi}` : text);
	}
	for (const [before, after] of renamed) renameSync(join(folder, '_astro', before), join(folder, '_astro', after));
	sealWorker(folder);
}

interface ShellEntry {
	readonly url: string;
	readonly revision: string | null;
	readonly integrity: string;
}

const list = /\[\{"integrity":.*?\}\]/;

/** The files that the service worker of a built site keeps. */
export function shellEntries(folder: string): ShellEntry[] {
	return JSON.parse(list.exec(readFileSync(join(folder, 'sw.js'), 'utf8'))![0]) as ShellEntry[];
}

/** Brings the list of files in the service worker up to what the files are. */
export function sealWorker(folder: string): void {
	const path = join(folder, 'sw.js');
	const sealed = shellEntries(folder).map((entry) => {
		const hash = createHash('sha256')
			.update(readFileSync(shellFile(folder, entry)))
			.digest('base64');
		return { ...entry, revision: entry.revision && hash.slice(0, 12), integrity: `sha256-${hash}` };
	});
	writeFileSync(
		path,
		readFileSync(path, 'utf8').replace(list, () => JSON.stringify(sealed)),
	);
}

/** Where a file stands that the service worker keeps. */
export function shellFile(folder: string, { url }: Pick<ShellEntry, 'url'>): string {
	return join(folder, url.endsWith('/') ? `${url}index.html` : url);
}
