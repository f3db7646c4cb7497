import { expect, test } from 'vitest';
import { hashOfStream } from './hash-file.ts';

test('a stream that gives more than it may is not read to its end', async () => {
	let given = 0;
	async function* long() {
		while (given++ < 1000) yield new Uint8Array(1000);
	}
	await expect(hashOfStream(long(), 10_000)).rejects.toThrow(RangeError);
	expect(given).toBeLessThan(20);
});
