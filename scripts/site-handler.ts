import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { contentTypeOf } from '#hosting/content-types.ts';
import { headersFor } from '#hosting/headers.ts';
import { sitePathOf } from '#hosting/request-path.ts';
import { compressedVariant } from './compressed-variant.ts';

/**
 * The request handler of a built site that stands under `base`: folders end in a slash, unknown addresses get `404.html`,
 * text is compressed, hidden files do not exist. Headers are those of plain http in the table that every host follows.
 */
export function siteHandler(root: string, base = '/') {
	const compress = compression();
	// `dev` reads the disk at each request, so that a new build shows without a restart.
	const files = sirv(root, { dev: true, etag: true, extensions: [] });

	function answer(request: IncomingMessage, response: ServerResponse) {
		const { pathname, search } = addressOf(request);
		const path = sitePathOf(pathname, base);
		if (path === undefined) {
			if (pathname === '/') redirect(response, 302, base);
			else if (`${pathname}/` === base) redirect(response, 301, `${base}${search}`);
			else notFound(response);
			return;
		}
		if (/\/\.(?!well-known\/)/.test(decode(path))) {
			notFound(response);
			return;
		}
		if (!path.endsWith('/') && existsSync(join(root, decode(path), 'index.html'))) {
			redirect(response, 301, `${pathname}/${search}`);
			return;
		}
		send(request, response, path.endsWith('/') ? `${path}index.html` : path);
	}

	function send(request: IncomingMessage, response: ServerResponse, path: string) {
		const variant = compressedVariant(join(root, decode(path)), request.headers['accept-encoding']);
		setHeaders(response, decode(path));
		// sirv tells the encoding of a file named `.gz`, which is right for a variant and wrong for what a reader saves as such.
		if (!variant && /\.(?:br|gz)$/.test(path)) response.setHeader('Content-Encoding', 'identity');
		request.url = `${path}${variant ?? ''}`;
		files(request, response, () => notFound(response));
	}

	function notFound(response: ServerResponse) {
		const page = join(root, '404.html');
		response.removeHeader('Content-Encoding');
		setHeaders(response, '/404.html');
		response.writeHead(404).end(existsSync(page) ? readFileSync(page) : 'Không tìm thấy trang này.');
	}

	return (request: IncomingMessage, response: ServerResponse) => {
		compress(request, response, () => answer(request, response));
	};
}

/** `path` is a site path, decoded. */
function setHeaders(response: ServerResponse, path: string) {
	response.setHeader('Content-Type', contentTypeOf(path));
	for (const [name, value] of Object.entries(headersFor(path, { https: false }))) response.setHeader(name, value);
}

function redirect(response: ServerResponse, status: 301 | 302, location: string) {
	response.writeHead(status, { Location: location }).end();
}

/** The requested address, with one slash in front: a browser takes `Location: //example.org/` for another host. */
function addressOf({ url = '/' }: IncomingMessage): URL {
	return new URL(`http://localhost/${url.replace(/^[/\\]+/, '')}`);
}

function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
