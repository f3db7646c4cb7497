import type { FileHistory } from '#history/model.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import type { End } from './past.ts';

/** An attachment that readers could once download and no longer can. */
export interface VanishedFile {
	readonly address: string;
	/** Where a renamed file lies now. */
	readonly movedTo: string | undefined;
	readonly life: FileHistory;
	readonly end: End | undefined;
}

/** The files below `public/tep/` that the published branch held and that neither stand nor are accounted for. */
export function* vanishedFiles({ publicHistory, publicFiles, addresses }: ArchiveIndex): Generator<VanishedFile> {
	if (!publicHistory || !publicFiles) return;
	const told = new Set<string>();
	const { since } = addresses.records;
	for (const life of publicHistory.files) {
		for (const [index, { path }] of life.versions.entries()) {
			const address = `/${path}`;
			if (isHidden(path)) continue;
			const end = life.versions.slice(index + 1).find((next) => next.path !== path) ?? life.removed;
			if (publicFiles.has(path) || addresses.moved.has(address) || addresses.gone.has(address) || told.has(address))
				continue;
			if (since && end?.at && end.at.slice(0, 10) < since) continue;
			told.add(address);
			const movedTo = !life.removed && publicFiles.has(life.path) ? `/${life.path}` : undefined;
			yield { address, movedTo, life: { ...life, path }, end };
		}
	}
}

/** What a tool or an operating system left among the attachments (`.gitkeep`, `.DS_Store`), which nobody links to. */
function isHidden(path: string): boolean {
	return path.split('/').some((name) => name.startsWith('.'));
}
