import type { Device } from './device.ts';
import { SaveFailure, throwIfStopped } from './failure.ts';

/** An answer read to its end. */
export interface Answer {
	/** Undefined when the server has no such file. */
	readonly bytes: ArrayBuffer | undefined;
	readonly headers: Headers;
}

interface AskOptions {
	readonly cache: RequestCache;
	readonly signal: AbortSignal;
	/** Told when the network is lost and asked again, and when it is back. */
	readonly onWaiting?: ((waiting: boolean) => void) | undefined;
}

/** Milliseconds without a byte after which a connection counts as lost: lines in the mountains are slow, not silent. */
const patience = 30_000;
/** Milliseconds until the server is asked again. */
const pauses = [1000, 4000, 15_000];

/**
 * What the server says. Asks again when the network is lost or the server fails; throws `network` when that does not help, and
 * `stopped` when the reader has enough.
 */
export async function askServer(address: string, device: Device, options: AskOptions): Promise<Answer> {
	for (const pause of [...pauses, undefined]) {
		throwIfStopped(options.signal);
		try {
			const answer = await askOnce(address, device, options);
			options.onWaiting?.(false);
			return answer;
		} catch (cause) {
			throwIfStopped(options.signal);
			if (pause === undefined) throw new SaveFailure('network', { cause });
		}
		options.onWaiting?.(true);
		await device.wait(pause!, options.signal).catch(() => throwIfStopped(options.signal));
	}
	throw new SaveFailure('network');
}

async function askOnce(address: string, { fetch }: Device, { cache, signal }: AskOptions): Promise<Answer> {
	const silence = new AbortController();
	const stop = () => silence.abort();
	signal.addEventListener('abort', stop);
	let timer = setTimeout(stop, patience);
	const heard = () => {
		clearTimeout(timer);
		timer = setTimeout(stop, patience);
	};
	try {
		const response = await fetch(address, { cache, signal: silence.signal, credentials: 'same-origin' });
		if (response.status === 404 || response.status === 410) return { bytes: undefined, headers: response.headers };
		if (!response.ok) throw new Error(`${response.status} ${address}`);
		return { bytes: await readAll(response, heard), headers: response.headers };
	} finally {
		clearTimeout(timer);
		signal.removeEventListener('abort', stop);
	}
}

async function readAll({ body }: Response, heard: () => void): Promise<ArrayBuffer> {
	const parts: BlobPart[] = [];
	const reader = body?.getReader();
	for (;;) {
		heard();
		const { done = true, value } = (await reader?.read()) ?? {};
		if (value) parts.push(value);
		if (done) return new Blob(parts).arrayBuffer();
	}
}
