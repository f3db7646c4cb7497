import { offlinePage } from './pack.ts';
import { namedByPage, type SiteContents } from './site-packs.ts';

/** A file that the service worker keeps from its installation on, as Workbox names it. */
export interface ShellFile {
	/** Below the folder of the worker. */
	readonly url: string;
	/** Changes with the file; null where the name does already. */
	readonly revision: string | null;
	/** A file that is not of this very build ends the installation: the server may be in the midst of an exchange of sites. */
	readonly integrity: string;
}

/** The pages that work without a network. */
const pages = [offlinePage, '/tim-kiem/'].map((page) => `${page.slice(1)}index.html`);
const files = ['favicon.svg', 'manifest.webmanifest'];

/** The pages that work without a network with all that they run, in a fixed order. Throws when the site lacks one. */
export function shellFiles(site: SiteContents): ShellFile[] {
	const assets = [...new Set(pages.flatMap((page) => namedByPage(page, site)))].sort();
	return [...pages, ...files, ...assets].map((file) => {
		const facts = site.files[file];
		if (!facts) throw new Error(`The service worker is to keep a file that the site has not: ${file}`);
		return {
			url: encodeURI(file.replace(/(^|\/)index\.html$/, '$1')),
			revision: assets.includes(file) ? null : facts.hash.slice(0, 12),
			integrity: `sha256-${base64(facts.hash)}`,
		};
	});
}

/** Of a SHA-256 in the letters of addresses. */
function base64(hash: string): string {
	return `${hash.replaceAll('-', '+').replaceAll('_', '/')}=`;
}
