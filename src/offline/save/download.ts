import type { PackFile } from '../pack.ts';
import { askServer } from './ask-server.ts';
import { addressOf, type Device } from './device.ts';
import { isFull, SaveFailure, throwIfStopped } from './failure.ts';
import { findKept, hashOf, keptAnswer } from './kept-answer.ts';

export interface DownloadOptions {
	readonly signal: AbortSignal;
	/** Gets each file as soon as it is kept, or left out. */
	readonly onKept: (file: PackFile) => void;
	readonly onWaiting?: ((waiting: boolean) => void) | undefined;
	/** Which files are left out when the server has them no more. */
	readonly mayLack?: ((file: PackFile) => boolean) | undefined;
}

/** Files asked for at the same time. */
const atOnce = 4;

/**
 * Puts files into a cache: what the device has already is copied, the rest comes from the server, and each is verified. The
 * first failure ends it; what is kept by then stays. Returns what was left out. Throws `different` when the server has other
 * bytes than a file's hash says.
 */
export async function download(
	files: readonly PackFile[],
	into: Cache,
	likely: readonly Cache[],
	device: Device,
	{ signal, onKept, onWaiting, mayLack = () => false }: DownloadOptions,
): Promise<readonly PackFile[]> {
	const lacking: PackFile[] = [];
	const fetchOne = (file: PackFile) =>
		fetchVerified(file, device, ended.signal, onWaiting).catch((error: unknown) => {
			if (error instanceof SaveFailure && error.withdrawn && mayLack(file)) return undefined;
			throw error;
		});
	const ended = new AbortController();
	const end = () => ended.abort();
	signal.addEventListener('abort', end);
	if (signal.aborted) end();
	const waiting = files[Symbol.iterator]();
	const work = async () => {
		for (const file of waiting) {
			throwIfStopped(ended.signal);
			const answer = (await findKept(file, likely, device)) ?? (await fetchOne(file));
			throwIfStopped(ended.signal);
			if (answer) await put(into, addressOf(file.path, device), answer);
			else lacking.push(file);
			onKept(file);
		}
	};
	let first: unknown;
	const failed = (error: unknown) => {
		first ??= error;
		end();
	};
	await Promise.all(Array.from({ length: atOnce }, () => work().catch(failed)));
	signal.removeEventListener('abort', end);
	if (first !== undefined) throw first;
	return lacking;
}

/** A proxy on the way may hold an old copy, so that other bytes than expected are asked for once more past all of them. */
async function fetchVerified(
	file: PackFile,
	device: Device,
	signal: AbortSignal,
	onWaiting: DownloadOptions['onWaiting'],
): Promise<Response> {
	let withdrawn = false;
	for (const cache of ['default', 'reload'] as const) {
		const { bytes, headers } = await askServer(addressOf(file.path, device), device, { cache, signal, onWaiting });
		if (bytes && (await hashOf(bytes)) === file.hash) return keptAnswer(bytes, headers, file.hash, device.now());
		withdrawn = bytes === undefined;
	}
	throw new SaveFailure('different', { withdrawn, cause: file.path });
}

/** Writes into a cache; says whether it was for want of room that it failed. */
export async function put(cache: Cache, address: string, answer: Response): Promise<void> {
	await cache.put(address, answer).catch((cause: unknown) => {
		throw new SaveFailure(isFull(cause) ? 'full' : 'unwritable', { cause });
	});
}
