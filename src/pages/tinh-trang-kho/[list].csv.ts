import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '#archive';
import { publicAddress } from '#components/site-path.ts';
import { healthCsv, healthLists } from '#views/health-lists.ts';

/** Each list of the page about the state of the archive, whole: `/tinh-trang-kho/chua-ro-ngay.csv`. */
export const getStaticPaths = (async () => pathsOf(healthLists)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
	const csv = healthCsv(props.open(), (path) => publicAddress(path, new URL(import.meta.env.SITE)));
	return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
