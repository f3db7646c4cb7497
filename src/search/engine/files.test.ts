import { expect, test } from 'vitest';
import { remembering } from './files.ts';

test('a file is asked for once, but again after a failure', async () => {
	let asked = 0;
	const read = remembering(async () => {
		asked += 1;
		if (asked === 1) throw new Error('offline');
		return Uint8Array.of(asked);
	});
	await expect(read('a')).rejects.toThrow('offline');
	expect(await read('a')).toEqual(Uint8Array.of(2));
	expect(await read('a')).toEqual(Uint8Array.of(2));
	await read('b');
	expect(asked).toBe(3);
});
