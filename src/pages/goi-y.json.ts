import type { APIRoute } from 'astro';
import { loadView } from '#archive';
import { suggestIndex } from '#views/script-files.ts';

/** What suggestions are made of; its address is `suggestionsUrl`. */
export const GET: APIRoute = async () => Response.json(await loadView(suggestIndex));
