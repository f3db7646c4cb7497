import type { LockEntry, Lockfile, Manifest } from './lockfile.ts';

/** As npm writes it: a hash of 64 bytes in base64. */
export const sampleHash = `sha512-${'A'.repeat(86)}==`;

export const sampleManifest: Manifest = {
	name: 'kho',
	version: '0.1.0',
	license: 'MIT',
	dependencies: { a: '^1.2.3' },
	devDependencies: { '@t/b': '2.0.0' },
	allowScripts: { c: true },
};

/** A project with `a`, which needs `c`, of which `@t/b`, a tool, has another version below it. */
export function sampleLock(changes: Readonly<Record<string, Partial<LockEntry>>> = {}): Lockfile {
	const entries: Record<string, LockEntry> = {
		'': { dependencies: { a: '^1.2.3' }, devDependencies: { '@t/b': '2.0.0' } },
		'node_modules/a': { version: '1.4.0', license: 'MIT', integrity: sampleHash, dependencies: { c: '^1.0.0' } },
		'node_modules/c': { version: '1.0.0', license: 'ISC', integrity: sampleHash, hasInstallScript: true },
		'node_modules/@t/b': {
			version: '2.0.0',
			dev: true,
			license: 'BSD',
			integrity: sampleHash,
			dependencies: { c: '^2.0.0' },
		},
		'node_modules/@t/b/node_modules/c': { version: '2.1.0', dev: true, integrity: sampleHash },
	};
	for (const [folder, change] of Object.entries(changes)) entries[folder] = { ...entries[folder], ...change };
	return { lockfileVersion: 3, packages: entries };
}
