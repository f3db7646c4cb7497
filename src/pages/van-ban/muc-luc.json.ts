import type { APIRoute } from 'astro';
import { loadView } from '#archive';
import { documentRegister } from '#views/script-files.ts';

/** All documents in short, for the filter of the document table; its address is `registerUrl`. */
export const GET: APIRoute = async () => Response.json(await loadView(documentRegister));
