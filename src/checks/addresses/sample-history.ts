import type { FileHistory, FileVersion, History } from '#history/model.ts';
import { blobNames } from './blob-names.ts';

/** One state of a file, in the order of time. */
export interface SampleState {
	readonly path: string;
	readonly text: string;
	/** 08:00 on this day in Vietnam. */
	readonly on: string;
	readonly summary?: string;
}

/** The states of one file, and how it was removed. */
export interface SampleLife {
	readonly states: readonly [SampleState, ...SampleState[]];
	readonly removed?: { readonly on: string; readonly summary?: string };
}

/** A history that was never in git, for tests and for the examples of the guide. */
export function sampleHistory(...lives: readonly SampleLife[]): History {
	const texts = new Map<string, string>();
	const files = lives.map(({ states, removed }): FileHistory => {
		const versions = states.map(({ path, text, on, summary = 'Sửa tệp' }): FileVersion => {
			const blob = nameOf(text);
			texts.set(blob, text);
			return { path, blob, at: `${on}T08:00`, summary, commit: nameOf(on + summary), touched: 1, mixed: false };
		});
		return {
			path: states.at(-1)!.path,
			versions,
			...(removed && {
				removed: { at: `${removed.on}T08:00`, summary: removed.summary ?? 'Xóa tệp', commit: nameOf(removed.on) },
			}),
		};
	});
	return {
		files,
		texts: (blobs) => new Map([...texts].filter(([blob]) => blobs.includes(blob))),
	};
}

function nameOf(text: string): string {
	return blobNames([{ path: '', bytes: new TextEncoder().encode(text) }], '').get('')!;
}
