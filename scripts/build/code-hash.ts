import { createHash } from 'node:crypto';
import { digestContents } from '../digest-files.ts';
import { buildInputs } from '../fingerprint.ts';
import { siteAddress } from '../site-url.ts';

/** Entries, public files, what became of former addresses: the pages that they change are found one by one. */
const piecewise = /^(?:content\/(?:tin-tuc|van-ban|diem-tin)|public)\/|^content\/tu-vung\/duong-dan\.json$/;
/** No page is made with these. */
const elsewhere = /^src\/(?:bench|import)\//;

/**
 * A short hash of everything besides entries and public files that shapes the site: code, vocabularies, stand-alone pages,
 * versions, the address of the site. When it changes, nothing that was built can be kept.
 */
export function codeHash(root: string): string {
	const { origin, base } = siteAddress();
	const code = digestContents(
		root,
		buildInputs(root).filter((path) => !piecewise.test(path) && !elsewhere.test(path)),
	);
	const hash = createHash('sha256').update(`${process.version}\0${origin}\0${base}\0${code}`);
	return hash.digest('hex').slice(0, 24);
}
