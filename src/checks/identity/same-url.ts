import type { ArchiveIndex } from '../archive-index.ts';
import type { Entry } from '../entry.ts';
import { error, type Fault, topOfFile } from '../fault.ts';

/** No two files get the same URL. */
export function* sameUrl({ entries, byUrl }: ArchiveIndex): Generator<Fault> {
	for (const entry of entries) {
		const first = byUrl.get(entry.url) as Entry;
		if (first === entry) continue;
		const message = `trùng địa chỉ ${entry.url} với ${first.path}`;
		yield error(entry.path, topOfFile, 'duplicate-url', message, 'đổi tên một trong hai tệp, hoặc xóa bản thừa');
	}
}
