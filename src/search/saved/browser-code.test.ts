import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/paths.ts';

const { imports } = createRequire(import.meta.url)('../../../package.json') as { imports: Record<string, string> };
/** What a module imports, but for types, which nobody loads. */
const imported = /^(?:import|export) (?!type\b)[^;]*?from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

/** A module and all that it loads, by their files; what is not ours stands for itself. */
function modulesOf(file: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
	if (found.has(file)) return found;
	const isOurs = file.startsWith('/');
	found.set(file, isOurs ? readFileSync(file, 'utf8') : '');
	if (!isOurs || file.endsWith('.json')) return found;
	for (const [, from, alone, later] of found.get(file)!.matchAll(imported))
		modulesOf(resolved((from ?? alone ?? later)!, file), found);
	return found;
}

function resolved(name: string, from: string): string {
	if (name.startsWith('.')) return join(dirname(from), name.replace(/\?.*$/, ''));
	const [alias, place] = Object.entries(imports).find(([alias]) => name.startsWith(alias.replace('*', ''))) ?? [];
	return alias ? join(root, place!.replace('*', name.slice(alias.indexOf('*')))) : name;
}

test.each(['client/worker.ts', 'saved/worker.ts', 'saved/keep-index.ts'])(
	'%s loads nothing that only Node has',
	(file) => {
		const modules = modulesOf(join(root, 'src/search', file));
		expect(modules.size).toBeGreaterThan(5);
		expect([...modules.keys()].filter((name) => !name.startsWith('/'))).toEqual([]);
		const nodeOnly = [...modules].filter(([, code]) => /\b(?:Buffer|process|require|__dirname)\b[.(]/.test(code));
		expect(nodeOnly.map(([name]) => name)).toEqual([]);
	},
);

test('the search of the whole archive does not load what makes an index', () => {
	const modules = modulesOf(join(root, 'src/search/client/worker.ts'));
	expect([...modules.keys()].filter((name) => /\/(?:saved|index|offline)\//.test(name))).toEqual([]);
});
