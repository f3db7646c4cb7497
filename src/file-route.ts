import type { APIRoute, GetStaticPaths } from 'astro';
import { contentTypeOf } from '#hosting/content-types.ts';
import type { FileContent } from '#views/file-kind.ts';
import { fileKinds } from '#views/file-kinds.ts';
import { filePaths } from './archive.ts';

/** The files beside the pages, for the development server: `npm run build` writes them itself. */
export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
	filePaths(fileKinds, routePattern.split('.').at(-1)!);

export const GET: APIRoute = async ({ props, url }) => {
	const content = await (props['open'] as () => Promise<FileContent>)();
	return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
		headers: { 'Content-Type': contentTypeOf(url.pathname) },
	});
};
