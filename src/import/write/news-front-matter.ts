import type { YamlValue } from '#domain/yaml-value.ts';
import type { Figure, NewsDraft } from '#import/model.ts';
import { writeCapture } from './capture-field.ts';
import type { EntryRecord } from './entry-record.ts';
import { dateValue, sourceValue, textValue, writeField, writeStated, writeText } from './field-values.ts';
import type { FrontMatterWriter } from './front-matter-writer.ts';
import { writeSubject, writeTitle } from './shared-fields.ts';

/** Writes the fields of a news item. */
export function writeNews(front: FrontMatterWriter, draft: NewsDraft, record: EntryRecord) {
	writeTitle(front, draft);
	writeText(front, 'summary', draft.summary);
	writeField(front, 'publishedAt', draft.publishedAt, dateValue);
	writeField(front, 'eventOn', draft.eventOn, dateValue);
	writeSubject(front, draft);
	front.write('completeness', 'full');
	writeField(front, 'source', draft.source, sourceValue);
	writeCapture(front, draft, record);
	const owner = 'missing' in draft.source ? 'nguồn đăng' : (textValue(draft.source.value.name) ?? 'nguồn đăng');
	front.write('rights', `Toàn văn thuộc quyền của ${owner}`, undefined, 'xác nhận quyền đăng toàn văn');
	writeStated(front, 'figures', draft.figures.flatMap(figureValue));
}

/** Pictures are not imported; what was written about them is. */
function figureValue({ caption, alt, credit }: Figure): YamlValue[] {
	const shown = textValue(caption);
	if (!shown) return [];
	const description = textValue(alt);
	return [{ alt: description === shown ? undefined : description, caption: shown, credit: textValue(credit) }];
}
