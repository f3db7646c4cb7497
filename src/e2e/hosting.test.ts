import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, inject, test } from 'vitest';
import { headersFor } from '#hosting/headers.ts';
import { headersFile } from '#hosting/headers-file.ts';
import { dist } from '../../scripts/paths.ts';

test('the build holds what static hosts read beside the pages', () => {
	expect(readFileSync(join(dist, '_headers'), 'utf8')).toBe(headersFile('/'));
	expect(existsSync(join(dist, '_redirects'))).toBe(true);
	// Without it GitHub Pages leaves out `_astro`.
	expect(existsSync(join(dist, '.nojekyll'))).toBe(true);
});

test('whatever is kept for ever has a name that changes with its content', () => {
	const kept = globSync('**/*.*', { cwd: dist })
		.map((file) => `/${file.replaceAll(sep, '/')}`)
		.filter((path) => /immutable/.test(headersFor(path, { https: true })['Cache-Control'] ?? ''));
	const named =
		/^\/_astro\/(?:.*[.-][\w-]{8,}|fonts\/[0-9a-f]{16})\.\w+$|_[0-9a-f]{6,}\.pf_fragment$|[-/][0-9a-f]{12}[./]/;
	expect(kept.length).toBeGreaterThan(50);
	expect(kept.filter((path) => !named.test(path))).toEqual([]);
});

test.each(['/', '/404.html', '/goi-y.json'])('%s comes with the headers of the table', async (path) => {
	const { headers } = await fetch(new URL(path, inject('baseUrl')));
	for (const [name, value] of Object.entries(headersFor(path, { https: false }))) {
		expect([name, headers.get(name)]).toEqual([name, value]);
	}
});
