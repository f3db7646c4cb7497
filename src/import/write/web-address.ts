import { httpUrl } from '#schema/entry-fields.ts';

const maxAddressLength = 2000;

/** The address for a field, when the schema takes it. */
export function webAddress(url: string | undefined): string | undefined {
	return url && url.length <= maxAddressLength && httpUrl.safeParse(url).success ? url : undefined;
}

/** Whether a link may stand in a body: a web page with a readable host, or a mailbox. */
export function isSafeLink(url: string): boolean {
	if (/^mailto:[^\s:]+@[^\s:]+$/i.test(url)) return true;
	if (!/^https?:\/\/[^/?#\s]/i.test(url)) return false;
	const { hostname = '', username, password } = URL.parse(url) ?? {};
	// «https://soyte.example.vn@xau.example» leads elsewhere than it seems.
	return /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+\.?$/.test(hostname) && !username && !password;
}
