import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Checksums, parseChecksums } from '#copies/checksums.ts';
import { reasonOf } from '../content-files.ts';
import { isAddress } from './arguments.ts';
import { reasonOf as reasonOfNetwork } from './read-site.ts';

/** A list of checksums, and the SHA-256 of its own bytes in hexadecimal. */
export interface List {
	readonly sums: Checksums;
	readonly sum: string;
}

/** Why a copy cannot be verified at all; the message is for the person at the terminal. */
export class NotVerifiable extends Error {}

/** Reads a list from a file or an address. Throws `NotVerifiable` with the reason, which names the line at fault. */
export async function readList(place: string): Promise<List> {
	const bytes = await (isAddress(place) ? fetched(place) : read(place));
	try {
		return {
			sums: parseChecksums(new TextDecoder().decode(bytes)),
			sum: createHash('sha256').update(bytes).digest('hex'),
		};
	} catch (error) {
		throw new NotVerifiable(`${place}: ${(error as Error).message}`);
	}
}

async function read(path: string): Promise<Uint8Array> {
	return readFile(path).catch((error) => {
		throw new NotVerifiable(`${path}: ${reasonOf(error, { ENOENT: 'không có tệp này' })}`);
	});
}

async function fetched(url: string): Promise<Uint8Array> {
	try {
		const response = await fetch(url);
		if (!response.ok) {
			await response.body?.cancel();
			throw new NotVerifiable(`${url}: máy chủ trả lời ${response.status}`);
		}
		return new Uint8Array(await response.arrayBuffer());
	} catch (error) {
		throw error instanceof NotVerifiable ? error : new NotVerifiable(`${url}: ${reasonOfNetwork(error as Error)}`);
	}
}
