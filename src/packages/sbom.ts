import { type LockEntry, type LockedPackage, type Lockfile, lockedPackages, type Manifest } from './lockfile.ts';

/** Licences of our packages that are names of the SPDX list; any other text is told as it stands. */
const spdxIds = new Set(
	'0BSD Apache-2.0 BlueOak-1.0.0 BSD-2-Clause BSD-3-Clause CC-BY-4.0 CC0-1.0 ISC LGPL-3.0-or-later MIT MIT-0 MPL-2.0 OFL-1.1 PSF-2.0 Python-2.0 Unlicense WTFPL Zlib'.split(
		' ',
	),
);

/**
 * The list of all packages that the project is made of (CycloneDX 1.6, JSON), from its lockfile: those that a build uses, or
 * with `all` those of the tests and tools too. It names no machine, no registry and no moment: the same lockfile gives the
 * same bytes.
 */
export function sbom(lock: Lockfile, manifest: Manifest, { all = false }: { readonly all?: boolean } = {}) {
	const packages = lockedPackages(lock).filter(({ dev }) => all || !dev);
	const byRef = new Map([...Map.groupBy(packages, refOf)].sort(([a], [b]) => (a < b ? -1 : 1)));
	const root = `${manifest.name}@${manifest.version}`;
	const project = { ...lock.packages[''], folder: '' };
	const known = new Set(packages.map(({ folder }) => folder));
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.6',
		version: 1,
		metadata: {
			lifecycles: [{ phase: 'pre-build' }],
			component: {
				type: 'application',
				'bom-ref': root,
				name: manifest.name,
				version: manifest.version,
				...(manifest.description && { description: manifest.description }),
				...licenses(manifest.license),
				purl: purl(manifest),
			},
		},
		components: [...byRef.values()].map(component),
		dependencies: [
			{ ref: root, dependsOn: edges([project], lock, known, all) },
			...[...byRef].map(([ref, copies]) => ({ ref, dependsOn: edges(copies, lock, known, false) })),
		],
	};
}

const refOf = ({ name, version }: { readonly name: string; readonly version: string }) => `${name}@${version}`;

/** Several folders may hold the same version; what one of them needs is needed. */
function component(copies: readonly LockedPackage[]) {
	const { name, version, integrity, license } = copies.find((copy) => copy.integrity) ?? copies[0]!;
	const [group, short] = name.startsWith('@') ? name.split('/') : [undefined, name];
	return {
		type: 'library',
		'bom-ref': refOf({ name, version }),
		...(group && { group }),
		name: short!,
		version,
		scope: scopeOf(copies),
		...(integrity && { hashes: [{ alg: 'SHA-512', content: hex(integrity.slice('sha512-'.length)) }] }),
		...licenses(license),
		purl: purl({ name, version }),
	};
}

/** «excluded» is what CycloneDX calls that which is there for tests and tools alone. */
function scopeOf(copies: readonly LockEntry[]): 'required' | 'optional' | 'excluded' {
	if (copies.every(({ dev }) => dev)) return 'excluded';
	return copies.every(({ dev, optional }) => dev || optional) ? 'optional' : 'required';
}

/** Names of the packages that these need directly and that are in the list. Peers are what stands beside them. */
function edges(
	copies: readonly (LockEntry & { readonly folder: string })[],
	{ packages }: Lockfile,
	known: ReadonlySet<string>,
	development: boolean,
): string[] {
	const refs = copies.flatMap(({ folder, dependencies, optionalDependencies, peerDependencies, devDependencies }) => {
		const wanted = {
			...peerDependencies,
			...optionalDependencies,
			...dependencies,
			...(development && devDependencies),
		};
		return Object.keys(wanted).flatMap((name) => {
			const found = foundFrom(folder, name, known);
			return found === undefined
				? []
				: [refOf({ name: packages[found]?.name ?? name, version: packages[found]?.version ?? '' })];
		});
	});
	return [...new Set(refs)].sort();
}

/** The folder in which Node finds a package for one that stands in `folder`; undefined when it is not in the list. */
function foundFrom(folder: string, name: string, known: ReadonlySet<string>): string | undefined {
	for (let at = folder; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
		const candidate = `${at}/node_modules/${name}`;
		if (known.has(candidate)) return candidate;
	}
	return known.has(`node_modules/${name}`) ? `node_modules/${name}` : undefined;
}

/** Package URL (ECMA-427): `pkg:npm/%40astrojs/mdx@8.0.2`. */
function purl({ name, version }: { readonly name: string; readonly version: string }): string {
	return `pkg:npm/${name.replace(/^@/, '%40')}@${encodeURIComponent(version)}`;
}

function licenses(license: string | undefined) {
	if (!license) return {};
	if (spdxIds.has(license)) return { licenses: [{ license: { id: license } }] };
	const parts = license.split(/[\s()]+|\b(?:AND|OR)\b/).filter(Boolean);
	if (parts.every((part) => spdxIds.has(part) || /^GPL-3\.0-or-later$/.test(part)))
		return { licenses: [{ expression: license }] };
	return { licenses: [{ license: { name: license } }] };
}

function hex(base64: string): string {
	return Buffer.from(base64, 'base64').toString('hex');
}
