import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { filePaths } from '#archive';
import { contentTypeOf } from '#hosting/content-types.ts';
import { fileKinds } from '#views/file-kinds.ts';

/** Files beside the pages, for the development server and Astro's own command: `npm run build` writes them itself. */
export const getStaticPaths = (async () => filePaths(fileKinds)) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props, params }) => {
	const content = await props.open();
	return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
		headers: { 'Content-Type': contentTypeOf(String(params['file'])) },
	});
};
