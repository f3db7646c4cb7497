import { type Register, registerOf } from '#domain/register.ts';
import { suggestionsOf } from '#search/suggest/build-suggestions.ts';
import type { SuggestIndex, TitleLinks } from '#search/suggest/suggest-index.ts';
import { onePage } from './one-page.ts';
import type { PageKind } from './page-kind.ts';

/** The files that scripts of pages read. */

export const suggestIndex = onePage('goi-y.json', ({ archive }): SuggestIndex => suggestionsOf(archive).index);

export const suggestLinks: PageKind<TitleLinks> = {
	route: 'goi-y/[file].json',
	pages: ({ archive }) =>
		suggestionsOf(archive).links.map((links, file) => ({ params: { file: String(file) }, view: () => links })),
};

export const documentRegister = onePage(
	'van-ban/muc-luc.json',
	({ archive }): Register => registerOf(archive.documents),
);
