/** Whether a link may stand in a body: a web page with a readable host, or a mailbox. */
export function isSafeLink(url: string): boolean {
	if (/^mailto:[^\s:]+@[^\s:]+$/i.test(url)) return true;
	if (!/^https?:\/\/[^/?#\s]/i.test(url)) return false;
	const host = URL.parse(url)?.hostname ?? '';
	return host.includes('.') && !/^\.|\.\.|%|\s/.test(host);
}
