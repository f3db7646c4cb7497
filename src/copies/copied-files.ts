import { indexFolder } from '#search/manifest.ts';

/** What only scripts or hosts read: they are no use to pages that are opened without a server. */
const needsServer = [
	/^(?:_headers|_redirects|\.nojekyll|sw\.js|manifest\.webmanifest)$/,
	/^_astro\/[^/]*\.js$/,
	/^pagefind\//,
	new RegExp(`^${indexFolder}/`),
	/^goi-y(?:\/\d+)?\.json$/,
	/^van-ban\/muc-luc\.json$/,
	/^ngoai-tuyen\/.*\.json$/,
];

/** Whether a file of the site goes into a copy that is opened without a server. */
export function isReadWithoutServer(path: string): boolean {
	return !needsServer.some((pattern) => pattern.test(path));
}

/** Whether a file of the site is a page of ours. What lies below `tep/` came from elsewhere and stays as it came. */
export function isPage(path: string): boolean {
	return path.endsWith('.html') && !path.startsWith('tep/');
}
