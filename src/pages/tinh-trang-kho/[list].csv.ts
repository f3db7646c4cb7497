import type { APIRoute, GetStaticPaths } from 'astro';
import { loadHealth } from '#archive';
import { publicAddress } from '#components/site-path.ts';
import { pathsOfHealthLists } from '#domain/health/lists.ts';

/** Each list of the page about the state of the archive, whole: `/tinh-trang-kho/chua-ro-ngay.csv`. */
export const getStaticPaths = (async () =>
	pathsOfHealthLists(await loadHealth(), (path) =>
		publicAddress(path, new URL(import.meta.env.SITE)),
	)) satisfies GetStaticPaths;

export const GET: APIRoute<{ csv: string }> = ({ props }) =>
	new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
