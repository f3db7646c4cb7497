// Opens the copy of the archive beside this file at an address of this machine alone: `node mo-kho.mjs`. It needs Node 18 or
// later and nothing else; `mo-kho.ps1` does the same with what Windows brings along.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, 'kho');
/** @type {{ base: string, types: Record<string, string> }} */
const { base, types } = JSON.parse(readFileSync(join(here, 'ban-sao.json'), 'utf8'));
const firstPort = Number(process.env['PORT'] ?? 8123);

/**
 * The file at a path; undefined when there is none, or it lies outside.
 * @param {string} path
 */
function fileAt(path) {
	const file = resolve(root, `.${path.replace(/\/$/, '/index.html')}`);
	const inside = file.startsWith(root + sep) && !file.includes('\0');
	return inside ? { file, stat: statSync(file, { throwIfNoEntry: false }) } : undefined;
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
function answer(request, response) {
	const { pathname, search } = new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://localhost');
	const found = fileAt(decodeURIComponent(pathname));
	if (!pathname.startsWith(base)) return redirect(response, base);
	if (found?.stat?.isDirectory()) return redirect(response, `${pathname}/${search}`);
	const isThere = found?.stat?.isFile();
	const file = isThere ? found.file : join(root, base, '404.html');
	response.writeHead(isThere ? 200 : 404, {
		'Content-Type': types[extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream',
		'Cache-Control': 'no-cache',
		'X-Content-Type-Options': 'nosniff',
	});
	if (request.method === 'HEAD') return response.end();
	return createReadStream(file)
		.on('error', () => response.destroy())
		.pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {string} to
 */
function redirect(response, to) {
	response.writeHead(302, { Location: to }).end();
}

const server = createServer((request, response) => {
	try {
		answer(request, response);
	} catch {
		response.writeHead(400).end();
	}
});

/** @param {number} port */
function open(port) {
	server.once('error', (error) => {
		if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE' || port >= firstPort + 20) throw error;
		open(port + 1);
	});
	server.listen(port, '127.0.0.1');
}
server.once('listening', () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`Kho đang mở tại http://localhost:${port}${base}`);
	console.log('Bấm Ctrl+C để đóng.');
});
open(firstPort);
