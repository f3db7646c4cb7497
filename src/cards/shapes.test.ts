import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markPaths, partialShapes } from './shapes.ts';

test.each(['../../public/favicon.svg', '../components/Mark.astro'])('the mark is that of %s', (file) => {
	const drawing = readFileSync(new URL(file, import.meta.url), 'utf8');
	expect([...drawing.matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path)).toEqual(markPaths);
});

test('each completeness has a sign of its own', () => {
	const signs = (['excerpt', 'summary', 'metadata'] as const).map((level) =>
		partialShapes(level, 0, 0, 'ochre')
			.map(({ path }) => path)
			.join(),
	);
	expect(new Set(signs).size).toBe(3);
});
