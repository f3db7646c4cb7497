import { formatDate } from '#domain/dates.ts';
import type { CitedDocument } from '#domain/graph/cited-document.ts';
import { documentName } from '#domain/graph/naming.ts';

/** A document as messages name it: «Chỉ thị 25-CT/TW», or its id when it has no number. */
export function nameOf(document: CitedDocument): string {
	return documentName(document) || (document.held ?? document.key);
}

/** «Chỉ thị 25-CT/TW (25/10/2023)», for telling documents of one number apart. */
export function nameAndDate(document: CitedDocument): string {
	return `${nameOf(document)} (${dateOf(document)})`;
}

/** «25/10/2023», or that it is not known. */
export function dateOf({ date }: CitedDocument): string {
	return date ? formatDate({ on: date }) : 'chưa rõ ngày';
}
