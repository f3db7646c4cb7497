import { expect, test } from 'vitest';
import { formatOf } from './formats.ts';

test.each([
	[{}, 'text'],
	[{ json: true }, 'json'],
	[{ format: 'github' }, 'github'],
	[{ json: true, format: 'json' }, 'json'],
	[{ json: true, format: 'gitlab' }, undefined],
	[{ format: 'xml' }, undefined],
	[{ format: '' }, undefined],
])('%j asks for %s', (options, format) => {
	expect(formatOf(options)).toBe(format);
});
