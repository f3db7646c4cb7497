import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/paths.ts';
import { type Lockfile, lockedPackages, type Manifest } from './lockfile.ts';
import { sampleLock, sampleManifest } from './sample-lock.ts';
import { sbom } from './sbom.ts';

const read = <Value>(file: string) => JSON.parse(readFileSync(`${root}/${file}`, 'utf8')) as Value;
const lock = read<Lockfile>('package-lock.json');
const manifest = read<Manifest>('package.json');

describe.each([false, true])('the list of this project (all: %s)', (all) => {
	const list = sbom(lock, manifest, { all });
	const refs = list.components.map((component) => component['bom-ref']);

	test('holds every package of the lockfile that it is for, once', () => {
		const wanted = lockedPackages(lock).filter(({ dev }) => all || !dev);
		expect(refs).toEqual([...new Set(wanted.map(({ name, version }) => `${name}@${version}`))].sort());
		expect(refs.length).toBeGreaterThan(300);
	});

	test('says what CycloneDX 1.6 asks for, in its words', () => {
		expect(list).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
		for (const component of list.components) {
			expect(component.type).toBe('library');
			expect(component.version).toMatch(/^\d+\.\d+\.\d+/);
			expect(component.purl).toMatch(/^pkg:npm\/(?:%40[a-z\d._~-]+\/)?[A-Za-z\d._~-]+@[\w.+%-]+$/);
			expect(['required', 'optional', 'excluded']).toContain(component.scope);
			for (const { alg, content } of component.hashes ?? []) {
				expect([alg, content]).toEqual(['SHA-512', expect.stringMatching(/^[\da-f]{128}$/)]);
			}
			for (const choice of component.licenses ?? []) {
				// Either one expression, or licences by id or name; never both.
				expect(['expression', 'license']).toContain(Object.keys(choice).join());
			}
		}
	});

	test('leads from the project to every package, and nowhere else', () => {
		const edges = new Map(list.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
		expect(edges.size).toBe(refs.length + 1);
		const reached = new Set<string>();
		const waiting = [list.metadata.component['bom-ref']];
		for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
			if (reached.has(ref)) continue;
			reached.add(ref);
			expect(edges.has(ref), ref).toBe(true);
			waiting.push(...edges.get(ref)!);
		}
		const all = new Set(edges.keys());
		expect([...all.difference(reached)]).toEqual([]);
	});

	test('names licences, but no machine, registry or moment', () => {
		const known = list.components.filter(({ licenses }) => licenses);
		expect(known.length / refs.length).toBeGreaterThan(0.95);
		const { $schema: _, ...told } = list;
		const betraying = /https?:|registry\.|node_modules|timestamp|serialNumber|\/(?:home|root|work|Users)\//;
		const values = [told.metadata, ...told.components, ...told.dependencies].map((value) => JSON.stringify(value));
		expect(values.filter((value) => betraying.test(value))).toEqual([]);
		expect(Object.keys(told)).toEqual([
			'bomFormat',
			'specVersion',
			'version',
			'metadata',
			'components',
			'dependencies',
		]);
	});
});

test('tools are in the list only when asked for, and marked', () => {
	const names = (all: boolean) =>
		sbom(sampleLock(), sampleManifest, { all }).components.map(({ scope, ...component }) => [
			component['bom-ref'],
			scope,
		]);
	expect(names(false)).toEqual([
		['a@1.4.0', 'required'],
		['c@1.0.0', 'required'],
	]);
	expect(names(true)).toEqual([
		['@t/b@2.0.0', 'excluded'],
		['a@1.4.0', 'required'],
		['c@1.0.0', 'required'],
		['c@2.1.0', 'excluded'],
	]);
});

test('each package depends on the version that Node finds for it', () => {
	const { dependencies } = sbom(sampleLock(), sampleManifest, { all: true });
	expect(Object.fromEntries(dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))).toEqual({
		'kho@0.1.0': ['@t/b@2.0.0', 'a@1.4.0'],
		'a@1.4.0': ['c@1.0.0'],
		'@t/b@2.0.0': ['c@2.1.0'],
		'c@1.0.0': [],
		'c@2.1.0': [],
	});
});

test.each([
	['MIT', { license: { id: 'MIT' } }],
	['(MIT OR CC0-1.0)', { expression: '(MIT OR CC0-1.0)' }],
	['BSD', { license: { name: 'BSD' } }],
	['SEE LICENSE IN a.txt', { license: { name: 'SEE LICENSE IN a.txt' } }],
])('the licence «%s»', (license, told) => {
	const [first] = sbom(sampleLock({ 'node_modules/a': { license } }), sampleManifest).components;
	expect(first?.licenses).toEqual([told]);
});

test('a scoped package is told by scope and name', () => {
	const scoped = sbom(sampleLock(), sampleManifest, { all: true }).components[0];
	expect(scoped).toMatchObject({ group: '@t', name: 'b', purl: 'pkg:npm/%40t/b@2.0.0' });
});
