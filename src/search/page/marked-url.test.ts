import { expect, test } from 'vitest';
import { markedUrl } from './marked-url.ts';

test.each([
	['/a/', '', '/a/'],
	['/a/#b', '', '/a/#b'],
	['/a/', 'bệnh án', '/a/?tim=b%E1%BB%87nh%20%C3%A1n'],
	['/a/#b', 'x&y#z', '/a/?tim=x%26y%23z#b'],
	['/a/?c=d#b', 'x', '/a/?c=d&tim=x#b'],
])('%s with %j leads to %s', (url, query, marked) => {
	expect(markedUrl(url, query)).toBe(marked);
});
