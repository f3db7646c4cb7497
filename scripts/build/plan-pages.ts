import type { Entry } from '#domain/entry.ts';
import type { PageKind, Sources } from '#views/page-kind.ts';
import { outputFile } from './output-file.ts';
import { hashOf } from './output-record.ts';

/** A page of the site that is to be: where it stands and what it shows. */
export interface PlannedPage {
	readonly route: string;
	readonly params: Readonly<Record<string, string | undefined>>;
	/** Path below the folder of the site. */
	readonly file: string;
	/** Changes exactly when something that the page shows does. */
	readonly key: string;
	/** Its view as JSON. */
	readonly view: string;
	readonly body: Entry | undefined;
}

/** Two pages that claim one address. */
export class AddressClash extends Error {
	override readonly name = 'AddressClash';
}

/**
 * All pages of the site with the hash of what they show, one after the other, so that the views need not be held together.
 * `bodyHash` tells when the text of an entry changed. Throws `AddressClash`, naming all of them, after the last page.
 */
export function* planPages(
	kinds: readonly PageKind<unknown>[],
	sources: Sources,
	bodyHash: (entry: Entry) => string,
): Generator<PlannedPage> {
	const taken = new Map<string, string>();
	const clashes: string[] = [];
	for (const { route, pages } of kinds) {
		for (const { params, view, body } of pages(sources)) {
			const file = outputFile(route, params);
			const other = taken.get(file);
			if (other !== undefined) clashes.push(`${file}: ${other} và ${route}`);
			taken.set(file, route);
			const shown = JSON.stringify(view()) ?? 'null';
			const key = hashOf(body ? `${shown}\0${bodyHash(body)}` : shown);
			yield { route, params, file, key, view: shown, body };
		}
	}
	if (clashes.length > 0) throw new AddressClash(`Hai trang trùng một địa chỉ:\n${clashes.join('\n')}`);
}
