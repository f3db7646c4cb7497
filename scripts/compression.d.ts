// The package has no types of its own, and @types/compression would bring those of Express.
declare module 'compression' {
	import type { IncomingMessage, ServerResponse } from 'node:http';

	type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
	export default function compression(): Middleware;
}
