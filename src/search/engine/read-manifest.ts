import { indexFormat, type Manifest, manifestFile } from '../manifest.ts';
import { type ReadFile, readJson } from './files.ts';

/** The index belongs to a newer or older version of the code, which must be loaded anew. */
export class OtherFormat extends Error {
	override readonly name = 'OtherFormat';
}

/** What an index consists of. Rejects with `OtherFormat` when this code cannot read it right. */
export async function readManifest(read: ReadFile): Promise<Manifest> {
	const manifest = await readJson<Manifest>(read, manifestFile);
	if (manifest.format !== indexFormat) throw new OtherFormat(`${manifest.format}, not ${indexFormat}`);
	return manifest;
}
