import { nameEntry } from '#domain/entry-name.ts';
import type { Collection } from '#domain/entry-path.ts';
import { archiveDate } from '#schema/dates.ts';
import type { FieldKey } from '#schema/fields.ts';
import type { WrittenField } from './front-matter-writer.ts';

/** The path below `content/` that the archive's rules give an entry with the written `fields`; see `nameEntry` for `taken`. */
export function entryPathFor(
	{ collection, fields, issuerName, fileName }: NamedEntry,
	taken: ReadonlySet<string>,
): string {
	const text = (key: FieldKey) => {
		const field = fields[key];
		return field && 'value' in field && typeof field.value === 'string' ? field.value : undefined;
	};
	const date = fields[collection === 'van-ban' ? 'issuedOn' : 'publishedAt'];
	const year = date && 'value' in date ? archiveDate.safeParse(date.value).data?.on.slice(0, 4) : undefined;
	const fallback = fileName.replace(/\.[^.]*$/, '').slice(0, 400);
	const [number, issuer, title] = [text('number'), text('issuer'), text('title')];
	return nameEntry({ collection, year, number, issuer, title, issuerName, fallback }, taken);
}

interface NamedEntry {
	readonly collection: Collection;
	readonly fields: Readonly<Record<string, WrittenField>>;
	/** The agency's name when the vocabulary lacks it. */
	readonly issuerName?: string | undefined;
	readonly fileName: string;
}
