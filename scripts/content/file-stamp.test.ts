import { describe, expect, test } from 'vitest';
import { isUntouched } from './file-stamp.ts';

const stamp = { size: 10, modified: 100_000, changed: 100_000, node: 7 };

describe('a file counts as untouched', () => {
	test('when everything that the file system tells is as it was', () => {
		expect(isUntouched(stamp, { ...stamp }, 110_000)).toBe(true);
	});

	test.each(['size', 'modified', 'changed', 'node'] as const)('not when its %s differs', (key) => {
		expect(isUntouched({ ...stamp, [key]: 1 }, stamp, 110_000)).toBe(false);
	});

	test.each([
		['just before it was read', 101_000],
		['after it was read, by a clock that is ahead', 90_000],
	])('not when it was written %s: it may have been written twice in that tick', (_, readAt) => {
		expect(isUntouched(stamp, stamp, readAt)).toBe(false);
		expect(isUntouched({ ...stamp, modified: 1 }, { ...stamp, modified: 1 }, readAt)).toBe(false);
	});
});
