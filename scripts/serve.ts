import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtBase } from './built-base.ts';
import { lanAddresses } from './lan-addresses.ts';
import { listen } from './listen.ts';
import { dist } from './paths.ts';
import { siteHandler } from './site-handler.ts';

export interface ServeOptions {
	readonly root: string;
	/** First port to try; 0 lets the system choose. */
	readonly port: number;
	readonly host?: string | undefined;
	/** Where the site stands on this server, with slashes at both ends; what it was built for when absent. */
	readonly base?: string | undefined;
}

/**
 * Serves a built site. Takes the next free port when `port` is taken. `url` ends in a slash and holds the
 * base; `close` also ends open connections.
 */
export async function serve({ root, port, host = 'localhost', base = builtBase(root) }: ServeOptions): Promise<{
	url: string;
	port: number;
	close: () => Promise<void>;
}> {
	const server = createServer(siteHandler(root, base));
	const taken = await listen(server, port, host);
	const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host;
	return {
		url: `http://${name.includes(':') ? `[${name}]` : name}:${taken}${base}`,
		port: taken,
		async close() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		},
	};
}

/** What the command line (`--port`, `--host`) or PORT asks for. Ends the process with a message when it makes no sense. */
export function optionsFromCommandLine(): ServeOptions & { verbose: boolean } {
	try {
		const { values } = parseArgs({
			options: { port: { type: 'string' }, host: { type: 'string' }, verbose: { type: 'boolean', default: false } },
		});
		const wanted = values.port ?? process.env['PORT'] ?? '4321';
		if (!/^\d{1,5}$/.test(wanted) || Number(wanted) > 65535) throw new Error(`cổng «${wanted}» không có thật`);
		return { root: dist, port: Number(wanted), host: values.host, verbose: values.verbose };
	} catch (error) {
		stop(`Tùy chọn không hợp lệ: ${(error as Error).message}. Dùng: --port 4321, --host 0.0.0.0, --verbose`);
	}
}

/** Serves until Ctrl+C or SIGTERM. Says so when it had to take another port; the last line is the address. */
export async function serveUntilStopped(options: ServeOptions): Promise<void> {
	const site = await serve(options).catch((error: Error) => stop(error.message));
	for (const signal of ['SIGINT', 'SIGTERM'] as const) {
		process.once(signal, () => {
			site.close().then(() => process.exit(0));
		});
	}
	const moved = options.port !== 0 && site.port !== options.port;
	if (moved) console.log(`Cổng ${options.port} đang bận, dùng cổng ${site.port}.`);
	for (const address of lanAddresses(options.host)) {
		console.log(`Máy khác trong mạng mở: ${site.url.replace('localhost', address)}`);
	}
	console.log(`Kho Y tế đang chạy tại ${site.url}`);
}

function stop(message: string): never {
	console.error(message);
	process.exit(1);
}

if (import.meta.main) {
	const options = optionsFromCommandLine();
	if (!existsSync(join(dist, 'index.html'))) stop('Chưa có bản dựng. Hãy chạy: npm run build');
	await serveUntilStopped(options);
}
