import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { dist } from '../../scripts/paths.ts';

/** Paths of all built pages as a browser asks for them: `/`, `/tin-tuc/`, `/404.html`. */
export function pagePaths(): string[] {
	return globSync('**/*.html', { cwd: dist })
		.map((file) => `/${file.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/'))
		.sort();
}

/** The file that a host serves for a path, or undefined when there is none. Folders answer only with a slash. */
export function fileFor(path: string): string | undefined {
	const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
	return existsSync(file) && !existsSync(join(file, 'index.html')) ? file : undefined;
}

/** The parsed page. Sätteri's parser is the HTML standard's: it sees what a browser sees. */
export function parsePage(path: string): Root {
	return htmlToHast(readFileSync(fileFor(path)!, 'utf8')) as Root;
}

/** Every element of a page in document order. */
export function* elements(node: Nodes): Generator<Element> {
	if (node.type === 'element') yield node;
	if ('children' in node) for (const child of node.children) yield* elements(child);
}

/** The text inside an element, spaces collapsed. */
export function textOf(node: Nodes): string {
	const collect = (part: Nodes): string =>
		part.type === 'text' ? part.value : 'children' in part ? part.children.map(collect).join('') : '';
	return collect(node).replace(/\s+/g, ' ').trim();
}
