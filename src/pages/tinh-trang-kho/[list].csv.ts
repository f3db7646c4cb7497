import type { APIRoute, GetStaticPaths } from 'astro';
import { loadHealth } from '#archive';
import { pathsOfHealthLists } from '#domain/health/lists.ts';

/** Each list of the page about the state of the archive, whole: `/tinh-trang-kho/chua-ro-ngay.csv`. */
export const getStaticPaths = (async () => pathsOfHealthLists(await loadHealth())) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
	new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
