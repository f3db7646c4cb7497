import type { Archive } from '#domain/archive.ts';
import { registerOf } from '#domain/register.ts';
import { registerUrl, suggestionLinksUrl, suggestionsUrl } from '#domain/urls.ts';
import { suggestionsOf } from '#search/suggest/build-suggestions.ts';
import type { AnyFileKind } from './file-kind.ts';

/** The files that scripts of pages read: what suggestions are made of, and all documents in short for the filter of their table. */
export const scriptFiles: AnyFileKind = {
	name: 'tệp cho mã của trang',
	files: ({ archive }) => [
		...suggestionFiles(archive),
		{ path: registerUrl.slice(1), view: () => registerOf(archive.documents) },
	],
	write: (view: unknown) => JSON.stringify(view),
};

function suggestionFiles(archive: Archive) {
	const { index, links } = suggestionsOf(archive);
	return [
		{ path: suggestionsUrl.slice(1), view: (): unknown => index },
		...links.map((some, file) => ({ path: suggestionLinksUrl(file).slice(1), view: (): unknown => some })),
	];
}
