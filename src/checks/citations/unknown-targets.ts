import type { ArchiveIndex } from '../archive-index.ts';
import { errorAtKey, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { nameAndDate } from './document-name.ts';

/** Relations whose target is no document, or may be several. */
export function* unknownTargets({ citations }: ArchiveIndex): Generator<Fault> {
	for (const { from, to, reason, candidates } of citations.graph.unknownTargets) {
		// Other rules tell of an empty value and of ids.
		if (!to || /^\/?(?:tin-tuc|van-ban|diem-tin)\//.test(to)) continue;
		const entry = citations.entryOf(from);
		const index = from.relations.findIndex((relation) => relation.to === to || relation.from === to);
		const key = from.relations[index]?.to === to ? 'to' : 'from';
		const at = ['relations', index, key];
		if (candidates.length > 0) {
			const message = `nhiều văn bản cùng số ${quote(to)}: ${candidates.map(nameAndDate).join('; ')}`;
			yield warningAtKey(entry, at, 'relation', message, 'ghi thêm ngày và cơ quan ở note');
			continue;
		}
		const message = `không rõ quan hệ này tới văn bản nào: ${quote(to)} (${reason})`;
		yield errorAtKey(entry, at, 'relation', message, 'ghi số, ký hiệu (25-CT/TW), hoặc mã của một mục trong kho');
	}
}
