import type { PackFile } from '../pack.ts';
import { hashHeader, savedOnHeader } from '../stores.ts';
import { addressOf, type Device } from './device.ts';

/** What held on the way only: bytes are kept uncompressed, and for every request there is one answer. */
const ofTheWire = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** The SHA-256 of bytes, base64url, as manifests write it. */
export async function hashOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const base64 = btoa(String.fromCharCode(...digest));
	return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** An answer as it is kept: bytes that were verified today, whenever they came. */
export function keptAnswer(bytes: ArrayBuffer, from: Headers, hash: string, now: Date): Response {
	const headers = new Headers(from);
	for (const name of ofTheWire) headers.delete(name);
	headers.set(savedOnHeader, now.toISOString());
	headers.set(hashHeader, hash);
	return new Response(bytes, { headers });
}

/**
 * A file that the device has already, with the very bytes that are wanted: in one of the caches given, or anywhere else.
 * Undefined when there is none.
 */
export async function findKept(
	file: PackFile,
	likely: readonly Cache[],
	device: Pick<Device, 'caches' | 'now' | 'root'>,
): Promise<Response | undefined> {
	const address = addressOf(file.path, device);
	for (const place of [...likely, device.caches]) {
		const found = await place.match(address);
		if (!found) continue;
		const told = found.headers.get(hashHeader);
		if (told !== null && told !== file.hash) continue;
		const bytes = await found.arrayBuffer();
		if (told === file.hash || (await hashOf(bytes)) === file.hash)
			return keptAnswer(bytes, found.headers, file.hash, device.now());
	}
	return undefined;
}
