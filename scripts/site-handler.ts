import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';

const textTypes: Record<string, string> = {
	css: 'text/css',
	csv: 'text/csv',
	html: 'text/html',
	js: 'text/javascript',
	json: 'application/json',
	md: 'text/markdown',
	txt: 'text/plain',
	webmanifest: 'application/manifest+json',
	xml: 'text/xml',
};
/** Names that hold a hash of the content: Astro's files, Pagefind's fragments, the term index but for its manifest. */
const hashed = /^\/(?:_astro|pagefind\/fragment|tim-kiem\/chi-muc\/.*\.bin$)/;
/** Pagefind's files are compressed by Pagefind itself; the browser must get the bytes untouched. */
const pagefindFile = /\.(pagefind|pf_\w+)$/;

function setHeaders(response: ServerResponse, path: string) {
	const extension = path.slice(path.lastIndexOf('.') + 1);
	const text = textTypes[extension];
	if (text) response.setHeader('Content-Type', `${text}; charset=utf-8`);
	if (pagefindFile.test(path)) response.setHeader('Content-Type', 'application/octet-stream');
	const immutable = hashed.test(path);
	response.setHeader('Cache-Control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
	response.setHeader('X-Content-Type-Options', 'nosniff');
}

/** The request handler: folders end in a slash, unknown addresses get `404.html`, text is compressed. */
export function siteHandler(root: string) {
	const compress = compression();
	// `dev` reads the disk at each request, so that a new build shows without a restart.
	const files = sirv(root, { dev: true, etag: true, extensions: [], setHeaders });

	function answer(request: IncomingMessage, response: ServerResponse) {
		const url = addressOf(request);
		if (url.pathname.endsWith('/')) {
			request.url = `${url.pathname}index.html`;
		} else if (existsSync(join(root, decode(url.pathname), 'index.html'))) {
			response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
			return;
		}
		files(request, response, () => notFound(response));
	}

	function notFound(response: ServerResponse) {
		const page = join(root, '404.html');
		setHeaders(response, '/404.html');
		response.writeHead(404).end(existsSync(page) ? readFileSync(page) : 'Không tìm thấy trang này.');
	}

	return (request: IncomingMessage, response: ServerResponse) => {
		compress(request, response, () => answer(request, response));
	};
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
