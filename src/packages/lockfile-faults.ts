import { type LockEntry, type Lockfile, lockedPackages, type Manifest } from './lockfile.ts';

const range = /^\^?(\d+)\.(\d+)\.(\d+)$/;

/**
 * What in a lockfile would let something else be installed than was looked at, in Vietnamese. Nothing is fetched: whether what
 * was looked at is good, only the registry and its readers know (`npm run audit`).
 */
export function lockfileFaults(lock: Lockfile, manifest: Manifest): string[] {
	if (lock.lockfileVersion !== 3)
		return [`package-lock.json: lockfileVersion ${lock.lockfileVersion}; cần 3 (npm 7 trở lên)`];
	return [
		...lockedPackages(lock).flatMap((entry) => [
			...sourceFaults(entry).map((fault) => `${entry.folder}: ${fault}`),
			...(entry.hasInstallScript && manifest.allowScripts?.[entry.name] !== true
				? [`${entry.folder}: chạy mã khi cài mà allowScripts của package.json không cho`]
				: []),
		]),
		...wantedFaults(lock, manifest),
		...Object.keys(manifest.allowScripts ?? {})
			.filter((name) => !lockedPackages(lock).some((entry) => entry.name === name && entry.hasInstallScript))
			.map((name) => `package.json: allowScripts nêu ${name}, gói không có hoặc không chạy mã khi cài`),
	];
}

function sourceFaults({ version, integrity, resolved, link, optional, os, cpu }: LockEntry): string[] {
	const faults: string[] = [];
	if (link) faults.push('là liên kết tới thư mục khác');
	if (!version) faults.push('thiếu số bản');
	if (resolved) faults.push('ghi nơi tải; tệp khóa không ghi, để máy nào cũng tải từ kho gói của mình');
	// A package for another system: see `unprovenPackages`.
	if (!integrity && !(optional && (os ?? cpu))) faults.push('thiếu mã kiểm (integrity)');
	if (integrity && !/^sha512-[A-Za-z\d+/]{86}==$/.test(integrity))
		faults.push(`mã kiểm không phải một mã SHA-512: ${integrity}`);
	return faults;
}

/** That both files want the same, from the registry, and that it is what is locked. */
function wantedFaults({ packages }: Lockfile, manifest: Manifest): string[] {
	const faults: string[] = [];
	for (const kind of ['dependencies', 'devDependencies'] as const) {
		const wanted = manifest[kind] ?? {};
		const locked = packages['']?.[kind] ?? {};
		for (const name of new Set([...Object.keys(wanted), ...Object.keys(locked)])) {
			if (wanted[name] !== locked[name]) {
				faults.push(`package.json và package-lock.json không khớp ở ${name}: «${wanted[name]}», «${locked[name]}»`);
			}
		}
		for (const [name, spec] of Object.entries(wanted)) {
			const version = packages[`node_modules/${name}`]?.version ?? '';
			if (!range.test(spec)) faults.push(`package.json: ${name} cần «^1.2.3» hoặc «1.2.3», đã thấy «${spec}»`);
			else if (!satisfies(version, spec)) faults.push(`${name}: đã khóa bản ${version || '(không có)'}, cần ${spec}`);
		}
	}
	return faults;
}

/** Whether a version is one that `^1.2.3` or `1.2.3` asks for. A version before a release is never. */
export function satisfies(version: string, spec: string): boolean {
	if (!spec.startsWith('^')) return version === spec;
	const [have, want] = [version, spec].map((text) => range.exec(text.replace(/\+.*$/, ''))?.slice(1).map(Number));
	if (!have || !want) return false;
	// The first part that is not zero stays; of what follows, more is allowed.
	const fixed = want.findIndex((part) => part > 0);
	const stays = fixed < 0 ? 2 : fixed;
	const differs = have.findIndex((part, at) => part !== want[at]);
	return differs < 0 || (differs > stays && have[differs]! > want[differs]!);
}
