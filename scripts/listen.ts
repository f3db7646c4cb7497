import { createServer as createProbe, type Server } from 'node:net';

/**
 * Starts the server on the first free port from `first` on and returns that port; 0 lets the system choose.
 * Throws when a hundred ports in a row are taken, or when the host cannot be listened on.
 */
export async function listen(server: Server, first: number, host: string): Promise<number> {
	// `localhost` is two addresses. We answer on the first; a stranger on the second would get half of the visits.
	const local = host === 'localhost';
	for (let port = first; port < Math.min(first + 100, 65536); port++) {
		if (local && port !== 0 && (await tryPort(createProbe(), port, '::1', true)) === undefined) continue;
		const taken = await tryPort(server, port, local ? '127.0.0.1' : host);
		if (taken !== undefined) return taken;
	}
	throw new Error(`Các cổng từ ${first} đến ${first + 99} đều đang bận. Hãy chọn cổng khác bằng --port.`);
}

/** The port taken, or undefined when someone else holds it (or we may not use it). A probe lets go of it again. */
function tryPort(server: Server, port: number, host: string, probe = false) {
	return new Promise<number | undefined>((resolve, reject) => {
		const failed = (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined);
			// A machine without IPv6 has no second address to lose visits to.
			else if (probe) resolve(port);
			else reject(new Error(`Không mở được máy chủ tại «${host}»: ${error.message}`));
		};
		server.once('error', failed);
		server.listen(port, host, () => {
			server.off('error', failed);
			const address = server.address();
			const taken = typeof address === 'object' && address ? address.port : port;
			if (probe) server.close(() => resolve(taken));
			else resolve(taken);
		});
	});
}
