import type { APIRoute } from 'astro';
import { loadArchive } from '#archive';
import { suggestionsOf } from '#search/suggest/build-suggestions.ts';

/** What suggestions are made of; its address is `suggestionsUrl`. */
export const GET: APIRoute = async () => Response.json(suggestionsOf(await loadArchive()).index);
