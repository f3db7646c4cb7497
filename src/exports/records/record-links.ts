import type { Entry } from '#domain/entry.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentUrl } from '#domain/graph/naming.ts';
import { referenceTo } from '#domain/graph/reference.ts';
import { recordUrl, urls } from '#domain/urls.ts';
import type { DataContext } from '../data-context.ts';

/** Another entry, as records name it. */
export interface EntryLink {
	readonly id: string;
	readonly title: string;
	readonly url: string;
	readonly record: string;
}

/** A document that the archive holds or only knows by name. */
export interface DocumentLink {
	/** As in the table `so-hieu`. */
	readonly key: string;
	/** «Chỉ thị 25-CT/TW». */
	readonly name: string;
	readonly url: string;
	readonly record: string;
	readonly held: boolean;
}

/** How a record names another entry. */
export function entryLink({ id, data, url }: Entry, { whole }: DataContext): EntryLink {
	return { id, title: data.title, url: whole(url), record: whole(recordUrl(url)) };
}

/** How a record names a document. */
export function documentLink(document: CitedDocument, { archive, whole }: DataContext): DocumentLink {
	const { key, held, slug = '' } = document;
	return {
		key,
		name: referenceTo(document, archive).name,
		url: whole(documentUrl(document, archive.graph)),
		record: whole(recordUrl(held ? `/${held}/` : urls.number(slug))),
		held: held !== undefined,
	};
}
