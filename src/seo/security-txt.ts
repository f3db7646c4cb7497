import { publicUrl, type SiteAddress } from '#domain/site-address.ts';
import { urls } from '#domain/urls.ts';
import { site } from '#site';
import type { FileKind } from '#views/file-kind.ts';

interface SecurityView {
	readonly address: SiteAddress;
	/** E-mail address; empty while nobody has given one. */
	readonly contact: string;
	/** First day on which the file no longer holds. */
	readonly expires: string;
}

/**
 * `/.well-known/security.txt` (RFC 9116): to whom a hole is told. Below a path it stands in the site's own folder, and the host
 * must show it at its root (`src/hosting/nginx-locations.ts`). None where there is neither a mailbox nor https: every web
 * address in it must be https.
 */
export const securityText: FileKind<SecurityView> = {
	name: 'security.txt',
	files: ({ address, archive }) =>
		site.contact || isSecure(address)
			? [
					{
						path: '.well-known/security.txt',
						view: () => ({ address, contact: site.contact, expires: expiryOf(archive.day) }),
					},
				]
			: [],
	write: securityLines,
};

/**
 * The first day of the eleventh month after that of `day`: less than a year ahead, as the standard asks, at least ten months,
 * and the same for all builds of a month.
 */
export function expiryOf(day: string): string {
	const [year, month] = day.split('-').map(Number);
	return new Date(Date.UTC(year!, month! - 1 + 11, 1)).toISOString().slice(0, 10);
}

/** The content of the file, in the order in which people need it. */
export function securityLines({ address, contact, expires }: SecurityView): string {
	const page = publicUrl(urls.page('an-toan'), address);
	const path = '.well-known/security.txt';
	const places = new Set([`${address.origin}/${path}`, publicUrl(`/${path}`, address)]);
	const web = isSecure(address);
	return [
		`Contact: ${contact ? `mailto:${contact}` : page}`,
		`Expires: ${expires}T00:00:00Z`,
		'Preferred-Languages: vi, en',
		...(web ? [...places].map((place) => `Canonical: ${place}`) : []),
		...(web ? [`Policy: ${page}`] : []),
		'',
	].join('\n');
}

function isSecure({ origin }: SiteAddress): boolean {
	return origin.startsWith('https://');
}
