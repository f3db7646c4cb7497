import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '#archive';
import { suggestionsOf } from '#search/suggest/build-suggestions.ts';
import type { TitleLinks } from '#search/suggest/suggest-index.ts';

/** The addresses that suggested titles lead to, in files at `suggestionLinksUrl`. */
export const getStaticPaths = (async () => {
	const { links } = suggestionsOf(await loadArchive());
	return links.map((part, file) => ({ params: { file: String(file) }, props: { part } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: TitleLinks }> = ({ props }) => Response.json(props.part);
