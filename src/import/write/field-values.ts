import type { YamlValue } from '#domain/yaml-value.ts';
import type { Field, Found, Source } from '#import/model.ts';
import type { ArchiveDate } from '#schema/dates.ts';
import type { FieldKey } from '#schema/fields.ts';
import { cutAtWord, oneLine } from './clean-text.ts';
import type { FrontMatterWriter } from './front-matter-writer.ts';
import { webAddress } from './web-address.ts';

const maxTextLength = 2000;

/** Text for a field; undefined when it has no letters or signs at all. */
export function textValue(text: string | undefined): string | undefined {
	return cutAtWord(oneLine(text ?? ''), maxTextLength) || undefined;
}

/** A date as the archive writes it: bare when nothing more is known than the date itself. */
export function dateValue({ on, part, inferred }: ArchiveDate): YamlValue {
	const reason = textValue(inferred);
	return part || reason ? { on, part, inferred: reason } : on;
}

/** A source as the archive writes it; undefined when it has no name. */
export function sourceValue({ name, url, author, note }: Source): YamlValue | undefined {
	const shown = textValue(name);
	return shown && { name: shown, url: webAddress(url), author: textValue(author), note: textValue(note) };
}

/** Writes what was found, or why nothing was; nothing for a field that neither holds. */
export function writeField<Value>(
	front: FrontMatterWriter,
	key: FieldKey,
	field: Field<Value> | undefined,
	written: (value: Value) => YamlValue | undefined,
) {
	if (!field) return;
	if ('missing' in field) {
		front.missing(key, field);
		return;
	}
	const value = written(field.value);
	if (value === undefined) front.missing(key, { missing: `${field.from}: không có chữ nào` });
	else front.write(key, value, field);
}

/** Writes a list or value that the capture states plainly, if there is one. */
export function writeStated(front: FrontMatterWriter, key: FieldKey, value: YamlValue | undefined) {
	const empty = value === undefined || (Array.isArray(value) && value.length === 0);
	if (!empty) front.write(key, value, { certainty: 'certain', from: 'bản chụp' });
}

/** A value found by its wording, for fields of plain text. */
export function writeText(front: FrontMatterWriter, key: FieldKey, field: Field<string> | Found<string> | undefined) {
	writeField(front, key, field, textValue);
}
