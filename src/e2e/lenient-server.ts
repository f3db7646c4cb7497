import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { contentTypeOf } from '#hosting/content-types.ts';

/**
 * A host that answers `/kho-y-te/so` with the page of `/kho-y-te/so/` instead of leading there, as some do. Returns its
 * address with the base, and what ends it.
 */
export async function lenientServer(
	folder: string,
	base: string,
): Promise<{ url: string; close: () => Promise<void> }> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = `${decodeURIComponent(pathname)}/`.startsWith(base) && fileAt(folder, pathname.slice(base.length));
		if (path) send(response, 200, path);
		else send(response, 404, join(folder, '404.html'));
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
		async close() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

function fileAt(folder: string, path: string): string | undefined {
	const file = join(folder, decodeURIComponent(path));
	const page = join(file, 'index.html');
	if (existsSync(page)) return page;
	return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function send(response: ServerResponse, status: number, file: string) {
	response.writeHead(status, { 'Content-Type': contentTypeOf(file) }).end(readFileSync(file));
}
