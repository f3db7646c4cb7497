import type { ArchiveIndex } from '../archive-index.ts';
import { type Entry, errorAtKey, warningAtKey } from '../entry.ts';
import { type Fault, quote } from '../fault.ts';
import { nameAndDate } from './document-name.ts';

/** What the editor wrote into `citations`: the text must stand in the entry, and the target must be a document. */
export function* citationsByHand(entry: Entry, { citations, byUrl }: ArchiveIndex): Generator<Fault> {
	const source = citations.sourceOf(entry);
	const raw = entry.data['citations'];
	for (const [index, item] of Array.isArray(raw) ? raw.entries() : []) {
		const { text, to } = (item ?? {}) as Record<string, unknown>;
		if (typeof text !== 'string' || !text) continue;
		const used = source.mentions.some((mention) => mention.manual === text || mention.text === text);
		if (!used) {
			const message = `không thấy cụm ${quote(text)} trong tiêu đề, tóm tắt hay nội dung của mục này`;
			yield warningAtKey(
				entry,
				['citations', index, 'text'],
				'citation-by-hand',
				message,
				'chép đúng từng chữ như trong mục',
			);
		}
		const earlier = source.overrides.findIndex((override) => override.text === text);
		if (earlier !== index && earlier >= 0) {
			const message = `cụm ${quote(text)} đã khai ở mục ${earlier + 1} của citations`;
			yield errorAtKey(entry, ['citations', index, 'text'], 'citation-by-hand', message, 'giữ một dòng');
			continue;
		}
		if (!used || typeof to !== 'string' || isEntryId(to, byUrl)) continue;
		const { links, open } = citations.graph;
		if ((links.get(source.id) ?? []).some(({ mention }) => mention.manual === text || mention.text === text)) continue;
		const several = (open.get(source.id) ?? []).find(({ mention }) => mention.manual === text || mention.text === text);
		const at = ['citations', index, 'to'];
		if (several && several.candidates.length > 0) {
			const message = `nhiều văn bản cùng số ${quote(to)}: ${several.candidates.map(nameAndDate).join('; ')}`;
			yield errorAtKey(entry, at, 'citation-by-hand', message, 'ghi thêm ngày, như «25-CT/TW ngày 25/10/2023»');
		} else {
			const message = `không nối được tới ${quote(to)}: không phải số, ký hiệu, cũng không phải mã của một mục`;
			yield errorAtKey(
				entry,
				at,
				'citation-by-hand',
				message,
				'ghi như «25-CT/TW ngày 25/10/2023»; không nối thì ghi null',
			);
		}
	}
}

/** Ids are judged by another rule. */
function isEntryId(to: string, byUrl: ArchiveIndex['byUrl']): boolean {
	return byUrl.has(`/${to.replace(/^\/|\/$/g, '')}/`) || /^\/?(?:tin-tuc|van-ban|diem-tin)\//.test(to);
}
