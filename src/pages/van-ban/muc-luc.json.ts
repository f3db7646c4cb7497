import type { APIRoute } from 'astro';
import { loadArchive } from '#archive';
import { registerOf } from '#domain/register.ts';

/** All documents in short, for the filter of the document table; its address is `registerUrl`. */
export const GET: APIRoute = async () => Response.json(registerOf((await loadArchive()).documents));
