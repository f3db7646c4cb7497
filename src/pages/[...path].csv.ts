import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '#archive';
import { toCsv } from '#domain/tables.ts';
import { tableFiles } from '#views/tables.ts';

/** Each table of each entry as CSV: `/van-ban/…/bang-1.csv`. */
export const getStaticPaths = (async () => pathsOf(tableFiles)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
	new Response(toCsv(props.open().rows), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
