import type { MiddlewareHandler } from 'astro';
import { sitePath } from '#components/site-path.ts';
import { headPolicy } from '#layouts/head-policy.ts';
import { siteLinks } from '#layouts/site-links.ts';

/**
 * The one place where addresses in pages learn where the site stands, and where a page's policy moves to its top. It sees
 * what no component does, the links that authors have written in Markdown, and runs in the development server as in the build.
 */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const place = { base: import.meta.env.BASE_URL, page: sitePath(url) };
	return new Response(headPolicy(siteLinks(await response.text(), place)), response);
};
