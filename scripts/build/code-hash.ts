import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildInputs } from '../fingerprint.ts';
import { siteAddress } from '../site-url.ts';

/** Entries and public files: the pages that they change are found one by one. */
const piecewise = /^(content\/(tin-tuc|van-ban|diem-tin)|public)\//;

/**
 * A hash of everything besides entries and public files that shapes the site: code, vocabularies, stand-alone pages, versions,
 * the address of the site. When it changes, nothing that was built can be kept.
 */
export function codeHash(root: string): string {
	const { origin, base } = siteAddress();
	const hash = createHash('sha256').update(`${process.version}\0${origin}\0${base}\0`);
	for (const path of buildInputs(root)) {
		if (piecewise.test(path)) continue;
		const content = readFileSync(join(root, path));
		// The length keeps «path + content» from reading alike when text moves from one file to the next.
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex').slice(0, 24);
}
