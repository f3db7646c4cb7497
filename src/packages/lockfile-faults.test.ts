import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { type LockEntry, type Lockfile, type Manifest, unprovenPackages } from './lockfile.ts';
import { lockfileFaults, satisfies } from './lockfile-faults.ts';
import { sampleLock, sampleManifest } from './sample-lock.ts';

const read = <Value>(file: string) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Value;

describe('the lockfile of this project', () => {
	const lock = read<Lockfile>('package-lock.json');

	test('lets nothing be installed but what was looked at', () => {
		expect(lockfileFaults(lock, read<Manifest>('package.json'))).toEqual([]);
	});

	// The registry at hand lacked them when the file was written; `npm run audit` names them.
	test('has the hash of every package but some for other systems', () => {
		const here = unprovenPackages(lock).filter(
			({ os, libc, cpu }: LockEntry & { readonly libc?: readonly string[] }) => {
				return os?.includes('linux') && cpu?.includes('x64') && !libc?.includes('musl');
			},
		);
		expect(here).toEqual([]);
	});

	test('is read under settings that name no registry and no password', () => {
		const settings = readFileSync(`${root}/.npmrc`, 'utf8')
			.split('\n')
			.filter((line) => line && !line.startsWith('#'));
		expect(settings).toEqual(['omit-lockfile-registry-resolved=true']);
	});
});

test('a good lockfile has no faults', () => {
	expect(lockfileFaults(sampleLock(), sampleManifest)).toEqual([]);
});

test.each<[string, Record<string, Partial<LockEntry>>, string[]]>([
	[
		'a place to fetch from',
		{ 'node_modules/a': { resolved: 'https://elsewhere.example/a.tgz' } },
		['node_modules/a: ghi nơi tải'],
	],
	[
		'a package of git',
		{ 'node_modules/a': { resolved: 'git+ssh://x/a.git', integrity: '' } },
		['ghi nơi tải', 'thiếu mã kiểm'],
	],
	['a link to a folder', { 'node_modules/a': { link: true } }, ['là liên kết']],
	[
		'a weak hash',
		{ 'node_modules/c': { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' } },
		['không phải một mã SHA-512'],
	],
	[
		'two hashes, of which one would do',
		{ 'node_modules/c': { integrity: `sha1-x= sha512-${'A'.repeat(86)}==` } },
		['không phải một mã SHA-512'],
	],
	[
		'an optional package without hash that fits every system',
		{ 'node_modules/c': { integrity: '', optional: true } },
		['thiếu mã kiểm'],
	],
	['a script at installation', { 'node_modules/a': { hasInstallScript: true } }, ['node_modules/a: chạy mã khi cài']],
	[
		'a version that was not asked for',
		{ 'node_modules/a': { version: '2.0.0' } },
		['a: đã khóa bản 2.0.0, cần ^1.2.3'],
	],
	[
		'another wish than package.json',
		{ '': { dependencies: { a: '^1.0.0' }, devDependencies: { '@t/b': '2.0.0' } } },
		['không khớp ở a'],
	],
	[
		'a package that package.json does not know',
		{ '': { dependencies: { a: '^1.2.3', d: '^1.0.0' }, devDependencies: { '@t/b': '2.0.0' } } },
		['không khớp ở d'],
	],
	['a permission that nothing needs', { 'node_modules/c': { hasInstallScript: false } }, ['allowScripts nêu c']],
])('%s is a fault', (_, changes, faults) => {
	const found = lockfileFaults(sampleLock(changes), sampleManifest);
	expect(found).toHaveLength(faults.length);
	for (const [at, fault] of faults.entries()) expect(found[at]).toContain(fault);
});

test.each([
	'git+https://h/a.git',
	'https://h/a.tgz',
	'file:../a',
	'github:h/a',
	'npm:b@1.2.3',
	'*',
	'latest',
	'>=1.0.0',
])('package.json may not ask for «%s»', (spec) => {
	const wish = { ...sampleManifest, dependencies: { a: spec } };
	const lock = sampleLock({ '': { dependencies: { a: spec }, devDependencies: { '@t/b': '2.0.0' } } });
	expect(lockfileFaults(lock, wish)).toEqual([expect.stringContaining(`đã thấy «${spec}»`)]);
});

test('a platform package without its hash is told apart, and is no fault', () => {
	const lock = sampleLock({ 'node_modules/@m/x': { version: '1.0.0', optional: true, os: ['darwin'] } });
	expect(lockfileFaults(lock, sampleManifest)).toEqual([]);
	expect(unprovenPackages(lock).map(({ name }) => name)).toEqual(['@m/x']);
});

test('an older lockfile is refused as a whole', () => {
	expect(lockfileFaults({ ...sampleLock(), lockfileVersion: 1 }, sampleManifest)).toEqual([
		expect.stringContaining('cần 3'),
	]);
});

test.each([
	['1.2.3', '^1.2.3', true],
	['1.10.0', '^1.2.3', true],
	['1.2.2', '^1.2.3', false],
	['1.1.9', '^1.2.3', false],
	['2.0.0', '^1.2.3', false],
	['0.7.9', '^0.7.3', true],
	['0.8.0', '^0.7.3', false],
	['0.0.3', '^0.0.3', true],
	['0.0.4', '^0.0.3', false],
	['1.3.0-beta.1', '^1.2.3', false],
	['1.2.3', '1.2.3', true],
	['1.2.4', '1.2.3', false],
])('%s for %s: %s', (version, spec, answer) => {
	expect(satisfies(version, spec)).toBe(answer);
});
