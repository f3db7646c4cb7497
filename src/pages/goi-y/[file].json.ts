import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pathsOf } from '#archive';
import { suggestLinks } from '#views/script-files.ts';

/** The addresses that suggested titles lead to, in files at `suggestionLinksUrl`. */
export const getStaticPaths = (async () => pathsOf(suggestLinks)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.open());
