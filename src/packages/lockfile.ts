/** What `package.json` says of the packages that the project takes. */
export interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly description?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly overrides?: Readonly<Record<string, unknown>>;
	/** Packages whose install scripts may run. */
	readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** An entry of `package-lock.json` (lockfileVersion 3), as far as it is used here. */
export interface LockEntry {
	readonly name?: string;
	readonly version?: string;
	/** `sha512-` and base64 of what the registry's tarball must be. */
	readonly integrity?: string;
	/** Where the tarball came from. Our lockfile never says: that would be somebody's mirror. */
	readonly resolved?: string;
	readonly license?: string;
	/** Needed by tests and tools alone. */
	readonly dev?: boolean;
	readonly optional?: boolean;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
	readonly os?: readonly string[];
	readonly cpu?: readonly string[];
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
	readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface Lockfile {
	readonly lockfileVersion: number;
	/** Folder → what is in it; the project itself under the empty name. */
	readonly packages: Readonly<Record<string, LockEntry>>;
}

export interface LockedPackage extends LockEntry {
	/** `node_modules/a/node_modules/b`. */
	readonly folder: string;
	readonly name: string;
	readonly version: string;
}

/** Every package of a lockfile but the project itself. */
export function lockedPackages({ packages }: Lockfile): LockedPackage[] {
	return Object.entries(packages)
		.filter(([folder]) => folder !== '')
		.map(([folder, entry]) => ({
			...entry,
			folder,
			name: entry.name ?? folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
			version: entry.version ?? '',
		}));
}

/**
 * Packages for other systems whose content nothing proves. npm leaves their hash out when the registry at hand does not have
 * them (npm 11), and installs them unproven where they fit.
 */
export function unprovenPackages(lock: Lockfile): LockedPackage[] {
	return lockedPackages(lock).filter(({ integrity }) => !integrity);
}
