import type { ArchiveIndex } from '../archive-index.ts';
import { type Fault, warning } from '../fault.ts';
import { attachmentPaths, placeOf } from './attachment-files.ts';
import { listingsOf } from './listed-files.ts';

/** One file under two names: whoever corrects one forgets the other. Only files of one size are read. */
export function* sameBytes({ entries, publicFileFacts }: ArchiveIndex): Generator<Fault> {
	const bySize = Map.groupBy(attachmentPaths({ entries, publicFileFacts }), (path) => publicFileFacts.get(path)!.size);
	for (const [size, paths] of bySize) {
		if (size === 0 || paths.length === 1) continue;
		const firstOf = new Map<string, string>();
		for (const path of paths) {
			const hash = publicFileFacts.get(path)!.sha256();
			const first = firstOf.get(hash);
			if (first === undefined) {
				firstOf.set(hash, path);
				continue;
			}
			const at = placeOf(path, listingsOf(entries).get(path)?.[0]);
			yield warning(
				at.file,
				at.place,
				'attachment-twice',
				`public/${path} giống hệt public/${first}`,
				`giữ một tệp và cho mọi mục trỏ tới /${first}`,
			);
		}
	}
}
