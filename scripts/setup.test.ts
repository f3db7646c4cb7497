import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './paths.ts';
import { decide, removeLink, treeMatches } from './setup.mjs';

const ready = { nodeMajor: 20, hasLock: true, stampMatches: true, complete: true, pinnedNodeRuns: true };

describe('decide', () => {
	test.each([
		['does nothing when all is in place', {}, 'nothing'],
		['refuses an old Node before anything else', { nodeMajor: 18, complete: false }, 'refuse'],
		['installs when there is no lockfile', { hasLock: false, stampMatches: false }, 'install'],
		['installs cleanly when the lockfile changed', { stampMatches: false }, 'clean-install'],
		['installs cleanly when packages are missing', { complete: false, pinnedNodeRuns: false }, 'clean-install'],
		['repairs the pinned Node alone', { pinnedNodeRuns: false }, 'repair-node'],
	] as const)('%s', (_, change, step) => {
		expect(decide({ ...ready, ...change })).toBe(step);
	});
});

describe('treeMatches', () => {
	const tree = (packages: object) => JSON.stringify({ packages });
	const lock = tree({
		'': { name: 'kho-y-te' },
		'node_modules/a': { version: '1.0.0' },
		'node_modules/a-darwin': { version: '1.0.0', optional: true },
	});

	test.each([
		['every package in its version', { 'node_modules/a': { version: '1.0.0' } }, true],
		['another version', { 'node_modules/a': { version: '1.0.1' } }, false],
		['a missing package', {}, false],
		[
			'another version of an optional package',
			{ 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-darwin': { version: '2.0.0' } },
			false,
		],
	] as const)('%s', (_, installed, expected) => {
		expect(treeMatches(lock, tree(installed))).toBe(expected);
	});

	test.each([
		['an empty record', ''],
		['half a record', lock.slice(0, 30)],
		['a record of nothing', 'null'],
		['a record without packages', '{}'],
	])('not %s', (_, installed) => {
		expect(treeMatches(lock, installed)).toBe(false);
	});
});

test('a link to the packages of another copy goes, and these stay; a folder stays', () => {
	const folder = mkdtempSync(join(tmpdir(), 'kho-cai-dat-'));
	const [there, link] = [join(folder, 'there'), join(folder, 'link')];
	mkdirSync(there);
	writeFileSync(join(there, 'a'), '');
	symlinkSync(there, link, 'junction');
	expect([removeLink(link), removeLink(link), removeLink(there)]).toEqual([true, false, false]);
	expect([existsSync(link), existsSync(join(there, 'a'))]).toEqual([false, true]);
	rmSync(folder, { recursive: true });
});

const { scripts } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { scripts: Record<string, string> };
const commands = Object.keys(scripts).filter((name) => !(name.startsWith('pre') && name.slice(3) in scripts));

test.each(commands)('«npm run %s» works on a fresh clone: it installs what is missing first', (name) => {
	expect(scripts[`pre${name}`]).toBe('node scripts/setup.mjs');
});
