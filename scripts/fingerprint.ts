import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nowInVietnam } from '#domain/dates.ts';

const folders = ['content', 'src', 'public'];
const files = [
	'astro.config.mjs',
	'package-lock.json',
	'package.json',
	'scripts/build-log.ts',
	'scripts/build-marker.ts',
	'scripts/build.ts',
	'scripts/heading-font.ts',
	'scripts/schema.ts',
	'tsconfig.json',
];

/** Tests change nothing on the site. */
const tests = /\.test\.ts$|^src\/e2e\//;
/** Leftovers of editors and systems. Other dot files count: `public/.well-known/security.txt` is part of the site. */
const junk = /(^|\/)(\.DS_Store|\._[^/]*|\.#[^/]*|#[^/]*#|Thumbs\.db|desktop\.ini|4913|[^/]*\.sw[a-p]|[^/]*~)$/i;

/** Repository paths of everything that shapes the built site, sorted, with forward slashes. */
export function buildInputs(root: string): string[] {
	const inFolders = folders
		.filter((folder) => existsSync(join(root, folder)))
		.flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
	return [...inFolders, ...files.filter((file) => existsSync(join(root, file)))]
		.filter((path) => !tests.test(path) && !junk.test(path))
		.sort();
}

/**
 * SHA-256 over all that shapes the built site: paths and contents of its inputs, the site address from the environment
 * and the day in Vietnam, because an entry dated in the future appears on its day.
 */
export function fingerprint(root: string, today: string = nowInVietnam().slice(0, 10)): string {
	const hash = createHash('sha256').update(`${today}\0${process.env['SITE_URL'] ?? ''}\0`);
	for (const path of buildInputs(root)) {
		const content = readFileSync(join(root, path));
		// The length keeps «path + content» from reading alike when text moves from one file to the next.
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}
