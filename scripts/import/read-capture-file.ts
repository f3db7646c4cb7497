import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { RefusedCapture } from '#import/model.ts';
import { badPath, notRegular, tooLarge } from './bad-path.ts';

/**
 * The bytes of a capture, never more than `maxBytes`. What has become a pipe or grown since it was gathered is neither
 * waited for nor read. Throws `RefusedCapture`.
 */
export async function readCaptureFile(path: string, maxBytes: number): Promise<Uint8Array> {
	try {
		await using file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		const stats = await file.stat();
		if (!stats.isFile()) throw new RefusedCapture('not-a-file', notRegular);
		if (stats.size > maxBytes) throw new RefusedCapture('too-large', tooLarge(stats.size, maxBytes));
		const bytes = new Uint8Array(stats.size);
		let length = 0;
		while (length < bytes.length) {
			const { bytesRead } = await file.read(bytes, length);
			if (bytesRead === 0) break;
			length += bytesRead;
		}
		return bytes.subarray(0, length);
	} catch (error) {
		if (error instanceof RefusedCapture) throw error;
		throw new RefusedCapture('unreadable', badPath(error));
	}
}
