import type { BriefDraft, Field, Source } from '#import/model.ts';
import { writeCapture } from './capture-field.ts';
import type { EntryRecord } from './entry-record.ts';
import { dateValue, sourceValue, textValue, writeField, writeStated, writeText } from './field-values.ts';
import type { FrontMatterWriter } from './front-matter-writer.ts';
import { writeSubject, writeTitle } from './shared-fields.ts';
import { webAddress } from './web-address.ts';

/** Writes the fields of a brief, which has no body. */
export function writeBrief(front: FrontMatterWriter, draft: BriefDraft, record: EntryRecord) {
	writeTitle(front, draft);
	writeText(front, 'summary', draft.summary);
	writeField(front, 'publishedAt', draft.publishedAt, dateValue);
	writeSubject(front, draft);
	front.write('completeness', 'missing' in (front.fields['summary'] ?? {}) ? 'metadata' : 'summary');
	writeField(front, 'source', withAddress(draft), sourceValue);
	const blocks = draft.seenIn.flatMap((name) => textValue(name) ?? []);
	writeStated(front, 'seenIn', blocks.length > 0 ? [...new Set(blocks)].slice(0, 20) : ['Tin dẫn trên trang nguồn']);
	writeCapture(front, draft, record);
	const rights = 'Tiêu đề và lời dẫn thuộc quyền của nguồn đăng';
	front.write('rights', rights, undefined, 'xác nhận quyền dẫn lại tiêu đề và lời dẫn');
}

/** The source with the brief's own address. A link names its site, even when nothing else does. */
function withAddress({ source, url }: BriefDraft): Field<Source> {
	const address = webAddress(url);
	if (!address) return source;
	if (!('missing' in source)) return { ...source, value: { ...source.value, url: source.value.url ?? address } };
	const name = new URL(address).hostname.replace(/^www\./, '');
	return { value: { name, url: address }, certainty: 'likely', from: 'tên miền của liên kết' };
}
