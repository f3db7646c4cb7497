import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Why a disk refuses another name for a file: it is on another disk, has too many names, or names are not supported. */
const unlinkable = new Set(['EXDEV', 'EMLINK', 'EPERM', 'ENOTSUP', 'ENOSYS']);

/** A folder in which the new files of a site are gathered. */
export class SiteFolder {
	readonly path: string;
	readonly #made = new Set<string>();

	constructor(path: string) {
		this.path = path;
		mkdirSync(path, { recursive: true });
	}

	/** Where a file of the folder stands on the disk. */
	at(file: string): string {
		return join(this.path, file);
	}

	/** Moves a file here; what stands there already stays. */
	move(from: string, file: string): void {
		const to = this.#room(file);
		if (!existsSync(to)) renameSync(from, to);
	}

	/** Moves a file here, in the place of what stands there. */
	replace(from: string, file: string): void {
		renameSync(from, this.#room(file));
	}

	/** Brings a file here without a copy where the disk can: it is then the same file in both places. */
	keep(from: string, file: string): void {
		const to = this.#room(file);
		try {
			linkSync(from, to);
		} catch (error) {
			if (!unlinkable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
			copyFileSync(from, to);
		}
	}

	/** Copies a file that somebody else may write to. */
	copy(from: string, file: string): void {
		const to = this.#room(file);
		rmSync(to, { force: true });
		copyFileSync(from, to);
	}

	#room(file: string): string {
		const to = this.at(file);
		const folder = dirname(to);
		if (!this.#made.has(folder)) {
			mkdirSync(folder, { recursive: true });
			this.#made.add(folder);
		}
		return to;
	}
}

/** The paths of all files below a folder, with forward slashes; none when there is no such folder. */
export function filesBelow(folder: string, prefix = ''): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
		entry.isDirectory() ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`],
	);
}
