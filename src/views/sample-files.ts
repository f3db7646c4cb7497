import type { Archive } from '#domain/archive.ts';
import type { AnyFileKind, FileContent } from './file-kind.ts';
import type { Sources } from './page-kind.ts';
import { sampleSources } from './sample-sources.ts';

/** Path → what is in the file, of all files of some kinds, for tests. Throws when two files claim a path. */
export async function filesByPath(archive: Archive, ...kinds: readonly AnyFileKind[]): Promise<Map<string, string>> {
	return filesFrom(sampleSources(archive), ...kinds);
}

/** The same from other sources than those of `sampleSources`. */
export async function filesFrom(sources: Sources, ...kinds: readonly AnyFileKind[]): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const { files: filesOf, write } of kinds) {
		for (const { path, view, body } of filesOf(sources)) {
			if (files.has(path)) throw new Error(`Two files at ${path}`);
			files.set(path, textOf(await write(view(), body?.body ?? '')));
		}
	}
	return files;
}

/** Path → view of all files of some kinds. */
export function fileViews(archive: Archive, ...kinds: readonly AnyFileKind[]): Map<string, unknown> {
	const sources = sampleSources(archive);
	return new Map(kinds.flatMap(({ files }) => Array.from(files(sources), ({ path, view }) => [path, view()] as const)));
}

function textOf(content: FileContent): string {
	return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}
