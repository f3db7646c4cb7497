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

/** A list that cannot be had; the message is for the person at the terminal. */
export class NoList extends Error {}

/** Reads a list from a file or an address. Throws `NoList` with the reason, which names the line at fault. */
export async function readList(place: string): Promise<List> {
	const bytes = await (isAddress(place) ? fetched(place) : read(place));
	try {
		return {
			sums: parseChecksums(new TextDecoder().decode(bytes)),
			sum: createHash('sha256').update(bytes).digest('hex'),
		};
	} catch (error) {
		throw new NoList(`${place}: ${(error as Error).message}`);
	}
}

async function read(path: string): Promise<Uint8Array> {
	return readFile(path).catch((error) => {
		throw new NoList(`${path}: ${reasonOf(error, { ENOENT: 'không có tệp này' })}`);
	});
}

async function fetched(url: string): Promise<Uint8Array> {
	try {
		const response = await fetch(url);
		if (!response.ok) {
			await response.body?.cancel();
			throw new NoList(`${url}: máy chủ trả lời ${response.status}`);
		}
		return new Uint8Array(await response.arrayBuffer());
	} catch (error) {
		throw error instanceof NoList ? error : new NoList(`${url}: ${reasonOfNetwork(error as Error)}`);
	}
}
