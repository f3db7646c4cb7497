import { createServer } from 'node:http';
import { listen } from './listen.ts';

/** A port that nobody listens at, for a program that must be told one; it may be taken before that program starts. */
export async function freePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, 0, '127.0.0.1');
	await new Promise((done) => server.close(done));
	return port;
}
