/** A file of a copy that is opened without a server. */
export interface FilePlace {
	/** The folder for which the site was built, with slashes at both ends. */
	readonly base: string;
	/** Its path below the folder of the site. */
	readonly file: string;
}

/**
 * What an address of the site means between files: `/kho-y-te/so/?a#b` in `tin-tuc/index.html` becomes `../so/index.html?a#b`.
 * Addresses elsewhere and places of the page itself stay. The address is as a page or a style has it, entities included.
 */
export function relativeAddress(address: string, { base, file }: FilePlace): string {
	const trimmed = address.trim();
	if (!trimmed.startsWith(base) || /^[/\\]{2}/.test(trimmed)) return address;
	// The sign within `&#39;` begins no place of a page.
	const end = /\?|(?<!&)#/.exec(trimmed)?.index ?? trimmed.length;
	const path = trimmed.slice(base.length, end);
	const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return `${'../'.repeat(file.split('/').length - 1) || './'}${page}${trimmed.slice(end)}`;
}
