/**
 * The address under which a page of the site is kept, whatever was asked of it: without a query, with the closing slash that
 * some hosts let readers leave out. `root` is the address of the site. Undefined for files, and for what belongs to others.
 */
export function pageAddress(address: string, root: string): string | undefined {
	const { origin, pathname } = new URL(address);
	const page = `${origin}${pathname}`.replace(/\/index\.html$/, '/');
	if (!page.startsWith(root)) return undefined;
	const name = page.slice(page.lastIndexOf('/') + 1);
	if (name.includes('.')) return undefined;
	return name === '' ? page : `${page}/`;
}

/** Whether an answer is a page, at the address that was asked for. */
export function isPage({ headers, redirected, status }: Response): boolean {
	return status === 200 && !redirected && headers.get('content-type')?.startsWith('text/html') === true;
}

/** Whether an answer says that there is no such file any more. */
export function isGone(answer: Pick<Response, 'status'> | undefined): boolean {
	return answer?.status === 404 || answer?.status === 410;
}
