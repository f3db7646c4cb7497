import { type Collection, documentSlug, parseEntryPath, undatedFolder } from '#domain/entry-path.ts';
import { slugify } from '#domain/text.ts';
import { archiveDate } from '#schema/dates.ts';
import type { FieldKey } from '#schema/fields.ts';
import type { WrittenField } from './front-matter-writer.ts';

const maxSlugLength = 60;

/**
 * The path below `content/` that the archive's rules give an entry with the written `fields`. It differs from every path in
 * `taken`, except that of a document with number and issuer: its name is fixed, so that a path already taken is the same
 * document.
 */
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
	const path = (slug: string) => `${collection}/${year ?? undatedFolder}/${slug}.md`;
	const [number, issuer] = [text('number'), text('issuer')];
	if (number && issuer) return path(documentSlug({ number, issuer, year }) as string);

	const title = cut(slugify(text('title') ?? '') || slugify(fileName.replace(/\.[^.]*$/, '').slice(0, 400)));
	const words = title || 'khong-tieu-de';
	const numbered = [slugify(number ?? ''), cut(slugify((issuerName ?? '').slice(0, 400))), year]
		.filter(Boolean)
		.join('-');
	const document = slugify(number ?? '') === '' ? `khong-so-${words}` : numbered;
	const slug = ordinary(collection === 'van-ban' ? document : words);
	const used = (name: string) =>
		// The address of a document does not hold its year.
		collection === 'van-ban' ? hasDocument(taken, name) : taken.has(path(name));
	let name = slug;
	for (let count = 2; used(name); count++) name = `${slug}-${count}`;
	return path(name);
}

interface NamedEntry {
	readonly collection: Collection;
	readonly fields: Readonly<Record<string, WrittenField>>;
	/** The agency's name when the vocabulary lacks it. */
	readonly issuerName?: string | undefined;
	readonly fileName: string;
}

function cut(slug: string): string {
	if (slug.length <= maxSlugLength) return slug;
	const end = slug.lastIndexOf('-', maxSlugLength);
	return slug.slice(0, end > 0 ? end : maxSlugLength);
}

/** Names such as «trang-2» are addresses of lists. */
function ordinary(slug: string): string {
	return parseEntryPath(`tin-tuc/2025/${slug}.md`) ? slug : `muc-${slug}`;
}

function hasDocument(taken: ReadonlySet<string>, slug: string): boolean {
	for (const path of taken) if (path.startsWith('van-ban/') && path.endsWith(`/${slug}.md`)) return true;
	return false;
}
