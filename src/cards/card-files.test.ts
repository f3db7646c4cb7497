import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { sampleArchive, sampleDocument, sampleNews } from '#domain/sample-entries.ts';
import { sampleSources } from '#views/sample-sources.ts';
import { cards } from './card-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const source = fileURLToPath(new URL('..', import.meta.url));

test('the site, and every entry that is listed, has a card', async () => {
	const archive = sampleArchive({
		news: [
			sampleNews('tin', { title: 'Tiêm bù' }),
			sampleNews('go', { title: 'Đã gỡ', withdrawn: { reason: 'Trùng', on: '2025-12-02' } }),
			sampleNews('nhap', { draft: true }),
		],
		documents: [sampleDocument('1-kh-syt')],
	});
	const files = [...cards.files(sampleSources(archive))];
	expect(files.map(({ path }) => path).sort()).toEqual([
		'the.png',
		'tin-tuc/2025/tin/the.png',
		'van-ban/ke-hoach/1-kh-syt/the.png',
	]);
	expect(JSON.stringify(files.map(({ view }) => view()))).not.toContain('Đã gỡ');
	const bytes = await cards.write(files[0]!.view(), '');
	expect(Buffer.from(bytes).subarray(1, 4).toString()).toBe('PNG');
});

/** The modules and packages that a module needs when it runs, itself included. */
function needs(file: string, found = new Set<string>()): Set<string> {
	const name = relative(root, file).replaceAll(sep, '/');
	if (found.has(name)) return found;
	found.add(name);
	const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm);
	for (const [, path = ''] of imports) {
		const module = path.startsWith('#') ? join(source, path.slice(1)) : join(file, '..', path);
		if (existsSync(module)) needs(module, found);
		else if (!path.startsWith('node:')) found.add(path);
	}
	return found;
}

// A card that is kept from an earlier build must not outlive what it was drawn with.
test('everything that draws is named, so that a change of it draws the cards anew', () => {
	const { code = [], packages = [] } = cards.madeWith ?? {};
	const named = (path: string) =>
		packages.includes(path) || code.some((part) => path === part || (part.endsWith('/') && path.startsWith(part)));
	const drawing = new Set(['draw-card.ts', 'card-fonts.ts'].flatMap((file) => [...needs(join(source, 'cards', file))]));
	expect(drawing).toContain('satori');
	expect(drawing).toContain('src/domain/number-spans.ts');
	expect([...drawing].filter((path) => !named(path))).toEqual([]);
});
