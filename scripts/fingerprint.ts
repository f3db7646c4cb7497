import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { nowInVietnam } from '#domain/dates.ts';
import { historyMark } from '#history/history-mark.ts';
import { digestFiles } from './digest-files.ts';
import { siteAddress } from './site-url.ts';

const folders = ['content', 'src', 'public', 'scripts/build', 'scripts/content'];
const files = [
	'astro.config.mjs',
	'package-lock.json',
	'package.json',
	'scripts/build-log.ts',
	'scripts/build-marker.ts',
	'scripts/build.ts',
	'scripts/content-files.ts',
	'scripts/former-addresses.ts',
	'scripts/heading-font.ts',
	'scripts/hosting-files.ts',
	'scripts/load-archive.ts',
	'scripts/public-files.ts',
	'scripts/plain-imports.ts',
	'scripts/schema.ts',
	'scripts/site-url.ts',
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
 * SHA-256 over all that shapes the built site: paths and contents of its inputs, where it will stand
 * and the day in Vietnam, because an entry dated in the future appears on its day, and git's history of the content.
 */
export function fingerprint(root: string, today: string = nowInVietnam().slice(0, 10)): string {
	const { origin, base } = siteAddress();
	const inputs = digestFiles(root, buildInputs(root), join(root, '.cache/inputs.json'));
	return createHash('sha256')
		.update(`${today}\0${origin}\0${base}\0${historyMark(root)}\0${inputs}`)
		.digest('hex');
}
