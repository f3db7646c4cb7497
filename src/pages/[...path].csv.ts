import type { APIRoute, GetStaticPaths } from 'astro';
import { loadArchive } from '#archive';
import { pathsOfTables } from '#domain/routes.ts';
import { toCsv } from '#domain/tables.ts';

/** Each table of each entry as CSV: `/van-ban/…/bang-1.csv`. */
export const getStaticPaths = (async () => pathsOfTables(await loadArchive())) satisfies GetStaticPaths;

export const GET: APIRoute<{ rows: string[][] }> = ({ props }) =>
	new Response(toCsv(props.rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
