import { expect, test } from 'vitest';
import { findFaults } from './check.ts';

test('the check of the archive finds the same with what it remembers, and with --no-cache reads everything anew', async () => {
	const anew = await findFaults({ cache: false });
	await findFaults();
	const remembered = await findFaults();
	expect(remembered.faults).toEqual(anew.faults);
	expect(remembered.files).toBe(anew.files);
	expect(anew.content?.readAnew).toBe(anew.files);
	// Files that others are writing at this moment are read again.
	expect(remembered.content?.readAnew).toBeLessThan(anew.files);
});
